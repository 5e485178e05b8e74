<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Likeness</name>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;About Likeness</source>
            <translation>Acerca &amp;de Likeness</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>&amp;Agreed</source>
            <translation>Con&amp;formes</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Change in to out</source>
            <translation>&amp;Cambiar de entrada a salida</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Choose…</source>
            <translation>&amp;Elegir…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Clear in and out</source>
            <translation>&amp;Borrar entrada y salida</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/verify.py" />
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Delete</source>
            <translation>&amp;Eliminar</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Drive by video…</source>
            <translation>G&amp;uiar con vídeo…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Edit points</source>
            <translation>Editar &amp;puntos</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Export</source>
            <translation>E&amp;xportar</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Film a driving video…</source>
            <translation>&amp;Filmar un vídeo guía…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Fit the timeline</source>
            <translation>A&amp;justar la línea de tiempo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Frame rate</source>
            <translation>&amp;Fotogramas/s</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Generate motion</source>
            <translation>&amp;Generar movimiento</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Import motion or cues…</source>
            <translation>I&amp;mportar movimiento o formas de boca…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>&amp;Keep</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Atajos de teclado</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Loop</source>
            <translation>Bu&amp;cle</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>&amp;Mark the picture as AI-generated</source>
            <translation>&amp;Marcar la imagen como generada por IA</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Motion</source>
            <translation>&amp;Movimiento</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Mute all blinks</source>
            <translation>&amp;Ocultar todos los parpadeos</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;New project</source>
            <translation>&amp;Nuevo proyecto</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Next overlay</source>
            <translation>&amp;Superposición siguiente</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/dialogs/dub.py" />
            <source>&amp;Open…</source>
            <translation>&amp;Abrir…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Other generated blinks</source>
            <translation>Otros pa&amp;rpadeos generados</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Paste</source>
            <translation>&amp;Pegar</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Picture</source>
            <translation>&amp;Imagen</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Play</source>
            <translation>&amp;Reproducir</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Play or pause</source>
            <translation>&amp;Reproducir o pausar</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Put panels back</source>
            <translation>&amp;Restablecer los paneles</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Quit</source>
            <translation>Sa&amp;lir</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Record…</source>
            <translation>Gra&amp;bar…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;Redo {what}</source>
            <translation>&amp;Rehacer {what}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Replace</source>
            <translation>&amp;Reemplazar</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>&amp;Shown</source>
            <translation>&amp;Aparece</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>&amp;Tell it in the manifest of exports</source>
            <translation>Decirlo en el &amp;manifiesto de las exportaciones</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Type text…</source>
            <translation>E&amp;scribir texto…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;Undo {what}</source>
            <translation>&amp;Deshacer {what}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>&amp;When</source>
            <translation>C&amp;uándo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Without the background</source>
            <translation>&amp;Sin el fondo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>(a folder)</source>
            <translation>(una carpeta)</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>1 frame left out</source>
            <translation>1 fotograma omitido</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>1 job</source>
            <translation>1 trabajo</translation>
        </message>
        <message>
            <location filename="../../app/views/track_landmarks.py" />
            <source>1 key</source>
            <translation>1 clave</translation>
        </message>
        <message>
            <location filename="../../app/views/track_landmarks.py" />
            <source>1 landmark</source>
            <translation>1 punto facial</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>1 new part</source>
            <translation>1 parte nueva</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <source>1 to look at</source>
            <translation>1 por revisar</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>25 is what the motion is made in; others are interpolated</source>
            <translation>El movimiento se hace a 25; los demás valores se interpolan</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>96 x 128</source>
            <translation>96 x 128</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>&lt;p&gt;&lt;b&gt;Something went wrong inside Likeness.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Your project is safe: every change is saved the moment you make it, and nothing that you have made is lost.&lt;/p&gt;&lt;p&gt;You can go on working. If it happens again, start Likeness anew; a report helps us to mend it. It names no folders of yours.&lt;/p&gt;</source>
            <translation>&lt;p&gt;&lt;b&gt;Algo ha fallado dentro de Likeness.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Tu proyecto está a salvo: cada cambio se guarda en el momento en que lo haces y no se ha perdido nada de lo que has hecho.&lt;/p&gt;&lt;p&gt;Puedes seguir trabajando. Si vuelve a ocurrir, reinicia Likeness; un informe nos ayuda a arreglarlo. No nombra ninguna de tus carpetas.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>A batch is running</source>
            <translation>Hay un lote en curso</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>A copy was saved as {name}.</source>
            <translation>Se guardó una copia como {name}.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/driving.py" />
            <source>A driving video needs a portrait to move: open a picture of a face first.</source>
            <translation>Un vídeo guía necesita un retrato que mover: abre primero la imagen de una cara.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>A file</source>
            <translation>Un archivo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>A file's name cannot have the sign {sign}; leave it out.</source>
            <translation>El nombre de un archivo no puede tener el signo {sign}; quítalo.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>A folder with one PNG for every frame and the voice as WAV, without any loss.</source>
            <translation>Una carpeta con un PNG por fotograma y la voz como WAV, sin ninguna pérdida.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>A folder with the landmarks and blinks as tables, and the voice as WAV.</source>
            <translation>Una carpeta con los puntos faciales y los parpadeos en tablas, y la voz como WAV.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>A frame of this video cannot be shown; take another one.</source>
            <translation>No se puede mostrar un fotograma de este vídeo; toma otro.</translation>
        </message>
        <message>
            <location filename="../../app/pages.py" />
            <source>A live take is not in the project yet.</source>
            <translation>Una toma en directo aún no está en el proyecto.</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>A net reenacts the moving portrait and hears the voice; its light and colours lie on the portrait's face.</source>
            <translation>Una red recrea el retrato en movimiento y oye la voz; su luz y sus colores cubren la cara del retrato.</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>A net repaints what moves and keeps the portrait's own pixels elsewhere; it can show which.</source>
            <translation>Una red repinta lo que se mueve y conserva los píxeles propios del retrato en lo demás; puede mostrar cuáles.</translation>
        </message>
        <message>
            <location filename="../../app/generation.py" />
            <source>A part can be made anew once there is motion for this face and voice.</source>
            <translation>Una parte se puede rehacer en cuanto haya movimiento para esta cara y esta voz.</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>A portrait and a voice to try the studio with</source>
            <translation>Un retrato y una voz para probar el estudio</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>A range whose mouth, head and expression can be changed on the right</source>
            <translation>Un intervalo cuya boca, cabeza y expresión se pueden cambiar a la derecha</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>A recording is not in the project yet.</source>
            <translation>Una grabación aún no está en el proyecto.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>A recording that was cut off the last time was found and made whole.</source>
            <translation>Se encontró una grabación que quedó cortada la última vez y se completó.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>A small badge in the lower right corner</source>
            <translation>Un pequeño distintivo en la esquina inferior derecha</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>A small mark says that this video was made by a computer. Leave it on unless you label the video yourself.</source>
            <translation>Una pequeña marca dice que este vídeo lo hizo un ordenador. Déjala puesta, salvo que etiquetes el vídeo por tu cuenta.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>A video is being dubbed</source>
            <translation>Se está doblando un vídeo</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>A video of a face moves the portrait</source>
            <translation>Un vídeo de una cara mueve el retrato</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>A video of a face moves the portrait; choose a generator to let the voice move it again</source>
            <translation>Un vídeo de una cara mueve el retrato; elige un generador para que vuelva a moverlo la voz</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>A wink of the person's left eye, on the right of the picture</source>
            <translation>Un guiño del ojo izquierdo de la persona, a la derecha de la imagen</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>A wink of the person's right eye, on the left of the picture</source>
            <translation>Un guiño del ojo derecho de la persona, a la izquierda de la imagen</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/views/preview_bar.py" />
            <source>A | B</source>
            <translation>A | B</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>AVFR-GAN</source>
            <translation>AVFR-GAN</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>About Likeness</source>
            <translation>Acerca de Likeness</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Above 0 clockwise</source>
            <translation>Por encima de 0, en el sentido de las agujas del reloj</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Above 0 downwards</source>
            <translation>Por encima de 0, hacia abajo</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Above 0 to the right of the picture</source>
            <translation>Por encima de 0, hacia la derecha de la imagen</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>Absolute</source>
            <translation>Absoluto</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Add a &amp;blink</source>
            <translation>Añadir un &amp;parpadeo</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Add a blink here</source>
            <translation>Añadir un parpadeo aquí</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>Add a blink {time}</source>
            <translation>Añadir parpadeo {time}</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Add a key here</source>
            <translation>Añadir una clave aquí</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Add a mar&amp;ker</source>
            <translation>Añadir un &amp;marcador</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Add a marker here</source>
            <translation>Añadir un marcador aquí</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Add a mouth cue here</source>
            <translation>Añadir una forma de boca aquí</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Add a portrait and a voice first</source>
            <translation>Añade primero un retrato y una voz</translation>
        </message>
        <message>
            <location filename="../../app/batch_draft.py" />
            <source>Add a portrait: a picture of a face.</source>
            <translation>Añade un retrato: la imagen de una cara.</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>Add a range {time}</source>
            <translation>Añadir intervalo {time}</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>Add a voice to see the face speak</source>
            <translation>Añade una voz para ver hablar a la cara</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>Add a wink {time}</source>
            <translation>Añadir guiño {time}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Add a wink, &amp;left eye</source>
            <translation>Añadir un guiño, ojo &amp;izquierdo</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Add a wink, &amp;right eye</source>
            <translation>Añadir un guiño, ojo &amp;derecho</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <location filename="../../app/views/batch_asking.py" />
            <source>Add all sounds of a folder</source>
            <translation>Añadir todos los sonidos de una carpeta</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Add it to the queue and go on working (Enter)</source>
            <translation>Añadir a la cola y seguir trabajando (Intro)</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <location filename="../../app/views/batch_asking.py" />
            <source>Add portraits</source>
            <translation>Añadir retratos</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Add portraits and voices first.</source>
            <translation>Añade primero retratos y voces.</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Add portraits…</source>
            <translation>Añadir retratos…</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>Add sound and motion to the project and go on in Edit</source>
            <translation>Añade sonido y movimiento al proyecto y continúa en Editar</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Add the ticked recordings to the project</source>
            <translation>Añadir al proyecto las grabaciones marcadas</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>Add the voice {name}</source>
            <translation>Añadir la voz {name}</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <location filename="../../app/views/batch_asking.py" />
            <source>Add voices</source>
            <translation>Añadir voces</translation>
        </message>
        <message>
            <location filename="../../app/batch_draft.py" />
            <source>Add voices: sound files, or a folder of them.</source>
            <translation>Añade voces: archivos de sonido o una carpeta con ellos.</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Add voices…</source>
            <translation>Añadir voces…</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Adds a range between in and out: mouth, head and expression can be changed there</source>
            <translation>Añade un intervalo entre entrada y salida: ahí se pueden cambiar la boca, la cabeza y la expresión</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/landmark_bar.py" />
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>All blinks</source>
            <translation>Todos los parpadeos</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>All blinks are kept, but the eyes stay open</source>
            <translation>Todos los parpadeos se conservan, pero los ojos quedan abiertos</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>All blinks are muted, so that this one is not seen either.</source>
            <translation>Todos los parpadeos están ocultos, así que este tampoco se ve.</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_headers.py" />
            <source>All blinks are shown again</source>
            <translation>Todos los parpadeos se muestran de nuevo</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/dialogs/data.py" />
            <location filename="../../app/views/batch_asking.py" />
            <location filename="../../app/views/preview.py" />
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>All of the kind that is selected, or all blinks</source>
            <translation>Todo lo del tipo seleccionado, o todos los parpadeos</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>All points</source>
            <translation>Todos los puntos</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>All · {length}</source>
            <translation>Todo · {length}</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Also those that this batch did not make; else such a job fails</source>
            <translation>También los que no hizo este lote; si no, un trabajo así falla</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Amount</source>
            <translation>Cantidad</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>An export needs a portrait and a voice; add what is missing.</source>
            <translation>Una exportación necesita un retrato y una voz; añade lo que falta.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>An export that is not finished yet will write {name}; choose another name.</source>
            <translation>Una exportación sin terminar escribirá {name}; elige otro nombre.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>An unseen mark and a signed manifest say it too.</source>
            <translation>Una marca que no se ve y un manifiesto firmado también lo dicen.</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Another &amp;seed</source>
            <translation>Otra &amp;semilla</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Another ffmpeg than the one that comes along.</source>
            <translation>Un ffmpeg distinto del que viene incluido.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Another sound, or the sound of another video</source>
            <translation>Otro sonido, o el sonido de otro vídeo</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Another take</source>
            <translation>Otra toma</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>Another video…</source>
            <translation>Otro vídeo…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/verify.py" />
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Anything else</source>
            <translation>Algo más</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <source>As markers and mouth cues</source>
            <translation>Como marcadores y formas de boca</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <source>As markers with their words</source>
            <translation>Como marcadores con sus palabras</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <location filename="../../app/settings.py" />
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>As this computer can</source>
            <translation>Lo que pueda este ordenador</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Asking…</source>
            <translation>Consultando…</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>At rest, as in a pause</source>
            <translation>En reposo, como en una pausa</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>At the playhead</source>
            <translation>En el cabezal</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>At the playhead, on the curves whose keys are selected, or on the mouth's opening</source>
            <translation>En el cabezal, en las curvas cuyas claves están seleccionadas o en la abertura de la boca</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Attention</source>
            <translation>Attention</translation>
        </message>
        <message>
            <location filename="../../engine/motion/registry.py" />
            <source>Audio2Keypoint: lips, chin, brows and head from the voice</source>
            <translation>Audio2Keypoint: labios, mentón, cejas y cabeza a partir de la voz</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Back to the square that fits this face</source>
            <translation>Volver al cuadrado que encaja con esta cara</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Back to the window (Esc)</source>
            <translation>Volver a la ventana (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Badge</source>
            <translation>Distintivo</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <location filename="../../app/views/header.py" />
            <location filename="../../app/views/status.py" />
            <source>Batch</source>
            <translation>Lotes</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/landmark_bar.py" />
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Before the first export: have those who are shown and heard agreed? The note stays in the project.</source>
            <translation>Antes de la primera exportación: ¿están de acuerdo quienes aparecen y quienes hablan? La nota queda en el proyecto.</translation>
        </message>
        <message>
            <location filename="../../app/hints.py" />
            <source>Begin here: drop a picture of a face and a voice anywhere into the window, record one, or type text.</source>
            <translation>Empieza aquí: suelta en cualquier lugar de la ventana la imagen de una cara y una voz, graba una o escribe un texto.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Best</source>
            <translation>Óptima</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Blend</source>
            <translation>Fundido</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/views/timeline_menu.py" />
            <source>Blink less often</source>
            <translation>Parpadear menos</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/views/timeline_menu.py" />
            <source>Blink more often</source>
            <translation>Parpadear más</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Blink with both eyes</source>
            <translation>Parpadear con ambos ojos</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>Blink {n} % as often</source>
            <translation>Parpadear al {n} %</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Blink · generated</source>
            <translation>Parpadeo · generado</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Blink · yours</source>
            <translation>Parpadeo · tuyo</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <location filename="../../app/views/track_blinks.py" />
            <source>Blinks</source>
            <translation>Parpadeos</translation>
        </message>
        <message>
            <location filename="../../app/hints.py" />
            <source>Blinks are yours: B adds one at the playhead; click one to change it on the right, Del takes it away.</source>
            <translation>Los parpadeos son tuyos: B añade uno en el cabezal; haz clic en uno para cambiarlo a la derecha, Supr lo quita.</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>Blinks need motion first: add a portrait and a voice.</source>
            <translation>Los parpadeos necesitan antes movimiento: añade un retrato y una voz.</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>Blinks of the driver</source>
            <translation>Parpadeos del vídeo guía</translation>
        </message>
        <message>
            <location filename="../../app/views/track_blinks.py" />
            <source>Blinks: yours are filled, generated ones outlined. Drag one to move it, its ends to stretch it, its top to close the lids more or less. Double-click adds one (B), Delete removes.</source>
            <translation>Parpadeos: los tuyos están rellenos, los generados en contorno. Arrastra uno para moverlo, sus extremos para estirarlo, su parte alta para cerrar más o menos los párpados. Un doble clic añade uno (B), Supr lo elimina.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Both</source>
            <translation>Ambos</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Both eyes</source>
            <translation>Ambos ojos</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <location filename="../../app/views/inspector_range.py" />
            <source>Brows</source>
            <translation>Cejas</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>By a quarter; faces are looked for anew</source>
            <translation>Un cuarto de vuelta; las caras se buscan de nuevo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/verify.py" />
            <source>C&amp;opy</source>
            <translation>C&amp;opiar</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Cache folder</source>
            <translation>Carpeta de caché</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Cache size</source>
            <translation>Tamaño de la caché</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Calms the mouth over about this time</source>
            <translation>Calma la boca a lo largo de este tiempo, más o menos</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Camera</source>
            <translation>Cámara</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/dialogs/film.py" />
            <location filename="../../app/dialogs/record.py" />
            <location filename="../../app/dialogs/speak.py" />
            <location filename="../../app/views/jobs.py" />
            <location filename="../../app/views/live_bar.py" />
            <location filename="../../app/views/preview_pages.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Certificates</source>
            <translation>Certificados</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>Change a range</source>
            <translation>Cambiar un intervalo</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Change all of it</source>
            <translation>Cambiar todo</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Change in and out</source>
            <translation>Cambiar entrada y salida</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Change in to out</source>
            <translation>Cambiar de entrada a salida</translation>
        </message>
        <message>
            <location filename="../../app/editing/gaze.py" />
            <source>Change the gaze</source>
            <translation>Cambiar la mirada</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Change the note of consent</source>
            <translation>Cambiar la nota de consentimiento</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Change the voice</source>
            <translation>Cambiar la voz</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>Change what of {name} moves the portrait</source>
            <translation>Cambiar qué mueve el retrato de {name}</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <location filename="../../app/editing/cues.py" />
            <location filename="../../app/editing/landmarks.py" />
            <location filename="../../app/editing/motion.py" />
            <location filename="../../app/views/inspector_selected.py" />
            <location filename="../../app/views/timeline_drags.py" />
            <source>Change {what}</source>
            <translation>Cambiar {what}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Chec&amp;k a video…</source>
            <translation>Comprobar un vídeo… (&amp;K)</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Check</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Check a video or a picture</source>
            <translation>Comprobar un vídeo o una imagen</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Checking a video</source>
            <translation>Comprobando un vídeo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Choose a frame with the mouth closed and the face turned to the camera.</source>
            <translation>Elige un fotograma con la boca cerrada y la cara vuelta hacia la cámara.</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <source>Choose a picture</source>
            <translation>Elegir una imagen</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Choose a picture, or a video to take one from</source>
            <translation>Elegir una imagen, o un vídeo del que tomarla</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Choose a sound file, or a video for its sound</source>
            <translation>Elegir un archivo de sonido, o un vídeo por su sonido</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Choose another voice</source>
            <translation>Elegir otra voz</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Choose face {n}</source>
            <translation>Elegir la cara {n}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Choose folder and name</source>
            <translation>Elegir carpeta y nombre</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Choose folder and name (Alt+C)</source>
            <translation>Elegir carpeta y nombre (Alt+E)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Choose folder and name of the dubbed video</source>
            <translation>Elegir carpeta y nombre del vídeo doblado</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>Choose it in a file dialog</source>
            <translation>Elegirlo en un diálogo de archivos</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Choose pictures of faces</source>
            <translation>Elegir imágenes de caras</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Choose sound files</source>
            <translation>Elegir archivos de sonido</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>Choose take {n}</source>
            <translation>Elegir la toma {n}</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Choose the folder of the videos</source>
            <translation>Elegir la carpeta de los vídeos</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Choose the motion generator</source>
            <translation>Elegir el generador de movimiento</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>Choose the original motion</source>
            <translation>Elegir el movimiento original</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Choose the renderer</source>
            <translation>Elegir el renderizador</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Choose the seed {n}</source>
            <translation>Elegir la semilla {n}</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Choose this voice</source>
            <translation>Elegir esta voz</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>Choose {thing}</source>
            <translation>Elegir {thing}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Clear finished</source>
            <translation>Quitar terminados</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <location filename="../../app/views/timeline_menu.py" />
            <source>Clear in and out</source>
            <translation>Borrar entrada y salida</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Clear now</source>
            <translation>Vaciar ahora</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Clear this curve</source>
            <translation>Vaciar esta curva</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>Clear {curve}</source>
            <translation>Vaciar {curve}</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_headers.py" />
            <source>Click makes the row low again</source>
            <translation>Un clic vuelve a bajar la fila</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_headers.py" />
            <source>Click opens the row wide</source>
            <translation>Un clic abre la fila del todo</translation>
        </message>
        <message>
            <location filename="../../app/views/track_quality.py" />
            <source>Click to go there.</source>
            <translation>Haz clic para ir allí.</translation>
        </message>
        <message>
            <location filename="../../app/views/track_quality.py" />
            <source>Click to go to the worst frame; double-click mends it.</source>
            <translation>Haz clic para ir al peor fotograma; un doble clic lo arregla.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <location filename="../../app/dialogs/shortcuts.py" />
            <location filename="../../app/dialogs/verify.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <location filename="../../app/dialogs/shortcuts.py" />
            <location filename="../../app/dialogs/verify.py" />
            <source>Close (Esc)</source>
            <translation>Cerrar (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Close Likeness</source>
            <translation>Cerrar Likeness</translation>
        </message>
        <message>
            <location filename="../../app/widgets/hint_bubble.py" />
            <source>Close this hint</source>
            <translation>Cerrar esta sugerencia</translation>
        </message>
        <message>
            <location filename="../../app/widgets/hint_bubble.py" />
            <source>Close this hint and show no others</source>
            <translation>Cerrar esta sugerencia y no mostrar más</translation>
        </message>
        <message>
            <location filename="../../app/widgets/notice.py" />
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Close without exporting (Esc)</source>
            <translation>Cerrar sin exportar (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Closes and opens at once, and is shut for most of the time</source>
            <translation>Se cierra y se abre de golpe, y está cerrado la mayor parte del tiempo</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Closes fast and opens slowly, as lids do</source>
            <translation>Se cierra rápido y se abre despacio, como los párpados</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Closure</source>
            <translation>Cierre</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Colours of the window.</source>
            <translation>Colores de la ventana.</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Consent</source>
            <translation>Consentimiento</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/verify.py" />
            <location filename="../../app/views/timeline_menu.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Copy its text</source>
            <translation>Copiar su texto</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Copy report</source>
            <translation>Copiar informe</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Corners of the mouth, in eye distances</source>
            <translation>Comisuras de la boca, en distancias oculares</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Count three, two, one before recording</source>
            <translation>Contar tres, dos, uno antes de grabar</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Count-in</source>
            <translation>Cuenta atrás</translation>
        </message>
        <message>
            <location filename="../../app/widgets/blink_curve.py" />
            <source>Course of the blink</source>
            <translation>Curso del parpadeo</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Crop left</source>
            <translation>Recorte a la izquierda</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Crop size</source>
            <translation>Tamaño del recorte</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Crop the portrait</source>
            <translation>Recortar el retrato</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Crop top</source>
            <translation>Recorte arriba</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Cu&amp;t</source>
            <translation>Cor&amp;tar</translation>
        </message>
        <message>
            <location filename="../../app/views/track_cues.py" />
            <source>Cues</source>
            <translation>Formas de boca</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <source>Cues, motion, subtitles, timelines</source>
            <translation>Formas de boca, movimiento, subtítulos, líneas de tiempo</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Cut</source>
            <translation>Cortar</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>D&amp;ub a video…</source>
            <translation>Dobla&amp;r un vídeo…</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Decides head motion, blinks and gaze; the same seed makes the same again</source>
            <translation>Decide los movimientos de la cabeza, los parpadeos y la mirada; la misma semilla vuelve a hacer lo mismo</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Declared as</source>
            <translation>Declarado como</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>Default</source>
            <translation>Predeterminado</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>Default of {thing}</source>
            <translation>Predeterminado: {thing}</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Delay</source>
            <translation>Retardo</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Delay {n} ms</source>
            <translation>Retardo {n} ms</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_selected.py" />
            <location filename="../../app/views/timeline_menu.py" />
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_selected.py" />
            <source>Delete all {n}</source>
            <translation>Eliminar los {n}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_selected.py" />
            <source>Delete what is selected</source>
            <translation>Eliminar lo seleccionado</translation>
        </message>
        <message>
            <location filename="../../app/editing/selected.py" />
            <source>Delete {what}</source>
            <translation>Eliminar {what}</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>Demo</source>
            <translation>Demostración</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>Discard the live take</source>
            <translation>Descartar la toma en directo</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_wipe.py" />
            <source>Divider between A and B</source>
            <translation>Divisoria entre A y B</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Done · {folder}</source>
            <translation>Listo · {folder}</translation>
        </message>
        <message>
            <location filename="../../app/widgets/labelled_slider.py" />
            <source>Double-click to reset</source>
            <translation>Doble clic para restablecer</translation>
        </message>
        <message>
            <location filename="../../app/widgets/labelled_slider.py" />
            <source>Double-click to reset, Shift for fine steps, Enter to type</source>
            <translation>Doble clic para restablecer, Mayús para pasos finos, Intro para escribir</translation>
        </message>
        <message>
            <location filename="../../app/widgets/labelled_slider.py" />
            <source>Double-click to type a number</source>
            <translation>Doble clic para escribir un número</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>Down</source>
            <translation>Abajo</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>Down in the picture, in eye distances</source>
            <translation>Hacia abajo en la imagen, en distancias oculares</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/player.py" />
            <source>Drag or click to go there</source>
            <translation>Arrastra o haz clic para ir allí</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_wave.py" />
            <source>Drag the amber handles, or press I and O, to trim; drag the dashed line to set the noise gate; click to listen from there</source>
            <translation>Arrastra los tiradores ámbar, o pulsa I y O, para recortar; arrastra la línea discontinua para ajustar la puerta de ruido; haz clic para escuchar desde ahí</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_wipe.py" />
            <source>Drag to compare A with B (arrow keys move it, Home and End take it to the edges)</source>
            <translation>Arrastra para comparar A con B (las flechas la mueven, Inicio y Fin la llevan a los bordes)</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_ruler.py" />
            <source>Drag to move the playhead, Shift and drag to set in and out, double click to add a marker</source>
            <translation>Arrastra para mover el cabezal, Mayús y arrastra para marcar entrada y salida, doble clic para añadir un marcador</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>Draw another seed: other head motion, blinks and gaze</source>
            <translation>Sacar otra semilla: otros movimientos de cabeza, parpadeos y mirada</translation>
        </message>
        <message>
            <location filename="../../app/views/waveform.py" />
            <source>Drawing the waveform …</source>
            <translation>Dibujando la forma de onda …</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Draws the generated blinks anew; yours stay as they are</source>
            <translation>Saca de nuevo los parpadeos generados; los tuyos quedan como están</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Draws the motion as coloured lines: a quick look at what the voice does to the face.</source>
            <translation>Dibuja el movimiento con líneas de colores: un vistazo rápido a lo que la voz hace con la cara.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>Drive</source>
            <translation>Guiar</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>Drive by video {name}</source>
            <translation>Guiar con el vídeo {name}</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Drive by video…</source>
            <translation>Guiar con vídeo…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>Drive by {name}</source>
            <translation>Guiar con {name}</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Drive the portrait by it…</source>
            <translation>Guiar el retrato con él…</translation>
        </message>
        <message>
            <location filename="../../app/choices.py" />
            <location filename="../../app/provenance.py" />
            <location filename="../../app/views/inspector_driving.py" />
            <source>Driving video</source>
            <translation>Vídeo guía</translation>
        </message>
        <message>
            <location filename="../../app/views/media_portrait.py" />
            <source>Drop a picture here</source>
            <translation>Suelta aquí una imagen</translation>
        </message>
        <message>
            <location filename="../../app/views/media.py" />
            <source>Drop a picture, a sound or a video</source>
            <translation>Suelta una imagen, un sonido o un vídeo</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Drop a portrait here</source>
            <translation>Suelta aquí un retrato</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_overlay.py" />
            <source>Drop a voice here or record one</source>
            <translation>Suelta aquí una voz o graba una</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <source>Drop pictures of faces here</source>
            <translation>Suelta aquí imágenes de caras</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <source>Drop sound files or a folder of them here</source>
            <translation>Suelta aquí archivos de sonido o una carpeta con ellos</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Drop this film and film another one</source>
            <translation>Descartar esta filmación y hacer otra</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/media.py" />
            <location filename="../../app/views/preview_drop.py" />
            <source>Dropped picture</source>
            <translation>Imagen soltada</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Dub</source>
            <translation>Doblar</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Dub a video</source>
            <translation>Doblar un vídeo</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Dub it with another voice…</source>
            <translation>Doblarlo con otra voz…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Dub {name}</source>
            <translation>Doblar {name}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Dubbed video</source>
            <translation>Vídeo doblado</translation>
        </message>
        <message>
            <location filename="../../app/dubbing.py" />
            <source>Dubbing {name}</source>
            <translation>Doblando {name}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Dup&amp;licate</source>
            <translation>D&amp;uplicar</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <location filename="../../app/editing/selected.py" />
            <source>Duplicate {what}</source>
            <translation>Duplicar {what}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>E&amp;xport data…</source>
            <translation>E&amp;xportar datos…</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <location filename="../../app/views/inspector_key.py" />
            <location filename="../../app/views/inspector_range.py" />
            <source>Ease</source>
            <translation>Transición</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>Ease of {what}</source>
            <translation>Transición de {what}</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Edit points: move landmarks over the rendered frames</source>
            <translation>Editar puntos: mover puntos faciales sobre los fotogramas renderizados</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Edit what was spoken</source>
            <translation>Editar lo que se dijo</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Editing points</source>
            <translation>Editando puntos</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Editing, transparent</source>
            <translation>Edición, transparente</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Empty the list; videos stay</source>
            <translation>Vacía la lista; los vídeos quedan</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <location filename="../../app/views/inspector_part.py" />
            <location filename="../../app/views/inspector_range.py" />
            <location filename="../../app/views/inspector_take.py" />
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>End the film</source>
            <translation>Terminar la filmación</translation>
        </message>
        <message>
            <location filename="../../app/widgets/labelled_slider.py" />
            <source>Enter takes the number, Escape leaves it as it was</source>
            <translation>Intro acepta el número, Escape lo deja como estaba</translation>
        </message>
        <message>
            <location filename="../../app/views/status.py" />
            <source>Every change is saved</source>
            <translation>Cada cambio está guardado</translation>
        </message>
        <message>
            <location filename="../../app/hints.py" />
            <source>Every change is saved as you make it, and undo reaches back over a restart. Ctrl+S gives it a name.</source>
            <translation>Cada cambio se guarda al hacerlo, y deshacer alcanza más allá de un reinicio. Ctrl+S le da un nombre.</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Every portrait speaks with every voice: drop pictures and sound files here, or a table of jobs (CSV).</source>
            <translation>Cada retrato habla con cada voz: suelta aquí imágenes y archivos de sonido, o una tabla de trabajos (CSV).</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Every portrait with every voice</source>
            <translation>Cada retrato con cada voz</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Everything but the lids stays as it is at the start</source>
            <translation>Todo salvo los párpados queda como al principio</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Example of a name</source>
            <translation>Ejemplo de un nombre</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/views/header.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Export as</source>
            <translation>Exportar como</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <source>Export data</source>
            <translation>Exportar datos</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Export the video</source>
            <translation>Exportar el vídeo</translation>
        </message>
        <message>
            <location filename="../../app/export_queue.py" />
            <source>Exporting {name}</source>
            <translation>Exportando {name}</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Exports appear here while they are made, and stay until you clear them.</source>
            <translation>Aquí están las exportaciones, hasta que las quitas.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Exports are not finished yet. They are kept and can go on the next time. Close all the same?</source>
            <translation>Hay exportaciones sin terminar. Se conservan y pueden continuar la próxima vez. ¿Cerrar de todos modos?</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Exports are waiting</source>
            <translation>Hay exportaciones en espera</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <location filename="../../app/views/inspector_range.py" />
            <source>Expression</source>
            <translation>Expresión</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Eyes</source>
            <translation>Ojos</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>F&amp;ull screen</source>
            <translation>Pantalla &amp;completa</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/views/inspector_portrait.py" />
            <location filename="../../app/views/track_curves.py" />
            <source>Face</source>
            <translation>Cara</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/views/preview_faces.py" />
            <source>Face {n}</source>
            <translation>Cara {n}</translation>
        </message>
        <message>
            <location filename="../../app/views/media_portrait.py" />
            <source>Face {n}: {pose}</source>
            <translation>Cara {n}: {pose}</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Face, voice or seed are others than the motion was made from</source>
            <translation>La cara, la voz o la semilla no son aquellas con las que se hizo el movimiento</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_faces.py" />
            <source>Faces of the portrait</source>
            <translation>Caras del retrato</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/views/batch.py" />
            <source>Failed</source>
            <translation>Fallidos</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/landmark_bar.py" />
            <source>Falloff</source>
            <translation>Alcance</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Fewer</source>
            <translation>Menos</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>File name</source>
            <translation>Nombre del archivo</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Filled in for each video: {fields}. A / makes a folder.</source>
            <translation>Se rellena para cada vídeo: {fields}. Una / crea una carpeta.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Film</source>
            <translation>Filmar</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Film a driving video</source>
            <translation>Filmar un vídeo guía</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Film after a count of three</source>
            <translation>Filmar tras contar hasta tres</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Film again</source>
            <translation>Filmar de nuevo</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>Film yourself…</source>
            <translation>Filmarte…</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Filmed video</source>
            <translation>Vídeo filmado</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Filmed, with parts made by a trained algorithm</source>
            <translation>Filmado, con partes hechas por un algoritmo entrenado</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>Films a driving video with a camera</source>
            <translation>Filma un vídeo guía con una cámara</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/shortcuts.py" />
            <source>Find an action or a key</source>
            <translation>Buscar una acción o una tecla</translation>
        </message>
        <message>
            <location filename="../../app/driving_hearing.py" />
            <location filename="../../app/live_keeping.py" />
            <source>Find mouth cues</source>
            <translation>Buscar formas de boca</translation>
        </message>
        <message>
            <location filename="../../app/widgets/section.py" />
            <source>Fold this part</source>
            <translation>Plegar esta parte</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/views/batch_bar.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_asking.py" />
            <source>Folder of the videos</source>
            <translation>Carpeta de los vídeos</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Folder: {path}</source>
            <translation>Carpeta: {path}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>Follow the face, and let it move the portrait (Enter)</source>
            <translation>Seguir la cara y dejar que mueva el retrato (Intro)</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Following the driver's face</source>
            <translation>Siguiendo la cara del vídeo guía</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Following the face</source>
            <translation>Siguiendo la cara</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>Following the face in {name}</source>
            <translation>Siguiendo la cara en {name}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>For further work; takes longer and more room</source>
            <translation>Para seguir trabajando; tarda más y ocupa más</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Found</source>
            <translation>Encontrado</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Frame of the video</source>
            <translation>Fotograma del vídeo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <location filename="../../app/dialogs/export.py" />
            <source>Frame rate</source>
            <translation>Fotogramas/s</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <location filename="../../app/views/track_frames.py" />
            <source>Frames</source>
            <translation>Fotogramas</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Frames a second</source>
            <translation>Fotogramas/s</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <source>Frames a second of the Moho project that it is for:</source>
            <translation>Fotogramas por segundo del proyecto de Moho al que va destinado:</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <source>Frames a second of the Moho project that {name} is from:</source>
            <translation>Fotogramas por segundo del proyecto de Moho del que viene {name}:</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Frames a second of the tracks; the video's own are chosen at export</source>
            <translation>Fotogramas por segundo de las pistas; los del vídeo se eligen al exportar</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Frames are rendered on {device}</source>
            <translation>Los fotogramas se renderizan en {device}</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Frames left out</source>
            <translation>Fotogramas omitidos</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Frames shown in a second; {n} is all of them</source>
            <translation>Fotogramas mostrados en un segundo; {n} son todos</translation>
        </message>
        <message>
            <location filename="../../app/views/track_frames.py" />
            <source>Frames that are rendered already and play at once</source>
            <translation>Fotogramas que ya están renderizados y se reproducen al instante</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Frames that would have come too late; the sound that is kept lacks nothing</source>
            <translation>Fotogramas que habrían llegado tarde; al sonido que se conserva no le falta nada</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Freeze</source>
            <translation>Congelar</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>From</source>
            <translation>Origen</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>From first to last move</source>
            <translation>Del primer al último movimiento</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>From nose to chin the face is {value} of the portrait's; above {limit} it looks drawn out.</source>
            <translation>De la nariz al mentón la cara mide {value} de la del retrato; por encima de {limit} parece alargada.</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>From nose to chin the face is {value} of the portrait's; below {limit} it looks squeezed.</source>
            <translation>De la nariz al mentón la cara mide {value} de la del retrato; por debajo de {limit} parece aplastada.</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>From the clipboard</source>
            <translation>Del portapapeles</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>From the end of the sound that a frame belongs to, at the microphone, until that frame is handed to the screen; 95 of 100 frames of the last seconds came sooner. The sound of the frame itself lasts 40 ms more.</source>
            <translation>Desde el final del sonido al que corresponde un fotograma, en el micrófono, hasta que ese fotograma se entrega a la pantalla; 95 de cada 100 fotogramas de los últimos segundos llegaron antes. El sonido del propio fotograma dura 40 ms más.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Full size</source>
            <translation>Tamaño completo</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>GB</source>
            <translation>GB</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <location filename="../../app/views/inspector_range.py" />
            <location filename="../../app/views/inspector_take.py" />
            <source>Gain</source>
            <translation>Ganancia</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <location filename="../../app/views/inspector_gaze.py" />
            <location filename="../../app/views/track_curves.py" />
            <source>Gaze</source>
            <translation>Mirada</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Gaze sideways</source>
            <translation>Mirada de lado</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Gaze up and down</source>
            <translation>Mirada arriba y abajo</translation>
        </message>
        <message>
            <location filename="../../app/generation.py" />
            <source>Generate a part anew {time}</source>
            <translation>Generar de nuevo una parte {time}</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Generate again</source>
            <translation>Generar de nuevo</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Generate all of it anew</source>
            <translation>Generar todo de nuevo</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Generate anew by</source>
            <translation>Generar de nuevo con</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Generate in and out anew</source>
            <translation>Generar de nuevo entrada y salida</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Generate in to out a&amp;new</source>
            <translation>Generar de &amp;nuevo de entrada a salida</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Generate in to out anew</source>
            <translation>Generar de nuevo de entrada a salida</translation>
        </message>
        <message>
            <location filename="../../app/generation.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>Generate motion</source>
            <translation>Generar movimiento</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Generate the motion anew to use this: it was made before voices were listened to.</source>
            <translation>Genera el movimiento de nuevo para usar esto: se hizo antes de que se escucharan las voces.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Generated blinks come 125 % as often; yours stay</source>
            <translation>Los parpadeos generados son un 125 % de frecuentes; los tuyos quedan</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Generated blinks come 75 % as often; yours stay</source>
            <translation>Los parpadeos generados son un 75 % de frecuentes; los tuyos quedan</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Generates this part once more, with a seed that was not tried here</source>
            <translation>Genera esta parte otra vez, con una semilla que aún no se ha probado aquí</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Generates what lies between in and out once more; what is there is kept</source>
            <translation>Genera otra vez lo que hay entre entrada y salida; lo que ya está se conserva</translation>
        </message>
        <message>
            <location filename="../../app/generation.py" />
            <source>Generating a part anew</source>
            <translation>Generando de nuevo una parte</translation>
        </message>
        <message>
            <location filename="../../app/generation.py" />
            <source>Generating motion</source>
            <translation>Generando movimiento</translation>
        </message>
        <message>
            <location filename="../../app/live_keeping.py" />
            <source>Generating what is missing of the live motion</source>
            <translation>Generando lo que falta del movimiento en directo</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Generating…</source>
            <translation>Generando…</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Generator</source>
            <translation>Generador</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <source>Getting ready: microphone and renderer</source>
            <translation>Preparando: micrófono y renderizador</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Give the project a name; every change is saved by itself</source>
            <translation>Dale un nombre al proyecto; cada cambio se guarda solo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_checks.py" />
            <source>Give the whole path of the folder, or choose it in the file dialog.</source>
            <translation>Indica la ruta completa de la carpeta o elígela en el diálogo de archivos.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <location filename="../../app/pages.py" />
            <source>Go back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>Go back to the default</source>
            <translation>Volver al valor predeterminado</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <location filename="../../app/views/batch_bar.py" />
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Go on without a note (Esc)</source>
            <translation>Continuar sin nota (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Go to the worst frame</source>
            <translation>Ir al peor fotograma</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Goes on smoothly</source>
            <translation>Sigue con suavidad</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Goes on straight</source>
            <translation>Sigue recto</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Good</source>
            <translation>Buena</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_faces.py" />
            <source>Good: a clear face, seen from the front</source>
            <translation>Bien: una cara nítida, vista de frente</translation>
        </message>
        <message>
            <location filename="../../app/widgets/hint_bubble.py" />
            <source>Got it</source>
            <translation>Entendido</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <location filename="../../app/views/inspector_range.py" />
            <location filename="../../app/views/track_curves.py" />
            <source>Head</source>
            <translation>Cabeza</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>Head and lips stand as the driver's do.</source>
            <translation>La cabeza y los labios están como los del vídeo guía.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Hear the text spoken</source>
            <translation>Oír el texto hablado</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <location filename="../../app/views/inspector_take.py" />
            <source>Heard</source>
            <translation>Se oye</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>Heard voice</source>
            <translation>Voz que se oye</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Held closed</source>
            <translation>Tiempo cerrado</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <location filename="../../app/views/live_microphone.py" />
            <source>Hint about the level</source>
            <translation>Aviso sobre el nivel</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Hints</source>
            <translation>Sugerencias</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/history.py" />
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Hold</source>
            <translation>Mantener</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Hold closed half a second longer</source>
            <translation>Mantener cerrado medio segundo más</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Hold the mouth</source>
            <translation>Mantener la boca</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <location filename="../../app/views/inspector_blink.py" />
            <source>Hold {what} closed</source>
            <translation>Mantener cerrado: {what}</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Holds until the next key</source>
            <translation>Se mantiene hasta la clave siguiente</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>How close the timeline is looked at (Ctrl and wheel, + and -)</source>
            <translation>De cuán cerca se mira la línea de tiempo (Ctrl y rueda, + y -)</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>How far around the points the face follows, in eye distances</source>
            <translation>Hasta dónde sigue la cara alrededor de los puntos, en distancias oculares</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>How far around them the face moves along, in eye distances</source>
            <translation>Hasta dónde se mueve también la cara a su alrededor, en distancias oculares</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>How far brows and corners of the mouth are raised. Double click sets a key, which can be dragged.</source>
            <translation>Cuánto se alzan las cejas y las comisuras de la boca. Un doble clic pone una clave, que se puede arrastrar.</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>How far brows and nose move with the driver's</source>
            <translation>Cuánto se mueven cejas y nariz con las del vídeo guía</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>How far lips and jaw move with the driver's</source>
            <translation>Cuánto se mueven labios y mandíbula con los del vídeo guía</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_gaze.py" />
            <source>How far the eyes look about by themselves: 100 % is natural, with 0 % they stay as in the portrait</source>
            <translation>Cuánto miran alrededor los ojos por sí mismos: 100 % es lo natural, con 0 % quedan como en el retrato</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>How far the eyes look about with the driver's</source>
            <translation>Cuánto miran alrededor los ojos con los del vídeo guía</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>How far the head moves; 0 % holds it still</source>
            <translation>Cuánto se mueve la cabeza; con 0 % queda quieta</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>How far the head turns, leans and shifts with the driver's</source>
            <translation>Cuánto gira, se inclina y se desplaza la cabeza con la del vídeo guía</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>How far the lids are shut at the peak</source>
            <translation>Cuánto se cierran los párpados en el máximo</translation>
        </message>
        <message>
            <location filename="../../app/widgets/blink_curve.py" />
            <source>How far the lids are shut, from the start of the blink to its end</source>
            <translation>Cuánto se cierran los párpados, desde el inicio del parpadeo hasta su fin</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>How far the lips move with the voice</source>
            <translation>Cuánto se mueven los labios con la voz</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>How far the mouth moves from its rest</source>
            <translation>Cuánto se aparta la boca de su reposo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>How fast it is spoken: 1 is the voice's own way</source>
            <translation>A qué velocidad se habla: 1 es la propia de la voz</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>How long after its moment it is over</source>
            <translation>Cuánto después de su momento se acaba</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>How long after this moment the points are back</source>
            <translation>Cuánto después de este momento vuelven los puntos</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>How long before its moment it begins</source>
            <translation>Cuánto antes de su momento empieza</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>How long before this moment the points begin to move</source>
            <translation>Cuánto antes de este momento empiezan a moverse los puntos</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>How long it takes to come in and to go out, inside it</source>
            <translation>Cuánto tarda en entrar y en salir, dentro de él</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>How long it takes to go over at each end, so that nothing jumps</source>
            <translation>Cuánto tarda la transición en cada extremo, para que nada salte</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>How long the lids stay shut; the blink grows by that</source>
            <translation>Cuánto tiempo quedan cerrados los párpados; el parpadeo crece otro tanto</translation>
        </message>
        <message>
            <location filename="../../app/widgets/level_meter.py" />
            <source>How loud it is, in dB below full scale; speech should peak between −12 and −3</source>
            <translation>Qué volumen tiene, en dB bajo el máximo de la escala; la voz debería llegar a entre −12 y −3</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>How many videos are made at a time, each by its own worker</source>
            <translation>Cuántos vídeos se hacen a la vez, cada uno en su propio proceso de cálculo</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>How much later the mouth moves; less is earlier</source>
            <translation>Cuánto más tarde se mueve la boca; menos es antes</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>How much of each pixel the net repaints; where no colour lies over it, the portrait stays.</source>
            <translation>Cuánto de cada píxel repinta la red; donde no hay color encima, el retrato queda.</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>How much of what follows is heard before the lips move: a little later, a little truer. 1 is 40 ms.</source>
            <translation>Cuánto de lo que sigue se oye antes de que se muevan los labios: algo más tarde, algo más fiel. 1 son 40 ms.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>How often</source>
            <translation>Con qué frecuencia</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>How the head is turned and where it is. Double click sets a key; drag it up or down.</source>
            <translation>Cómo está girada la cabeza y dónde está. Un doble clic pone una clave; arrástrala arriba o abajo.</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>How the motion counts</source>
            <translation>Cómo cuenta el movimiento</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>How the renderer made the frame, laid over it; after the last one, none</source>
            <translation>Cómo hizo el renderizador el fotograma, superpuesto a él; tras la última, ninguna</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>How they agreed</source>
            <translation>Cómo se pusieron de acuerdo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>How those who are shown and heard agreed to this video</source>
            <translation>Cómo consintieron este vídeo quienes aparecen y quienes hablan</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <source>Import motion or cues</source>
            <translation>Importar movimiento o formas de boca</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>Import {name}</source>
            <translation>Importar {name}</translation>
        </message>
        <message>
            <location filename="../../app/choices.py" />
            <source>Imported</source>
            <translation>Importado</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>In and out (I and O)</source>
            <translation>Entrada y salida (I y O)</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>In and out from {name}.</source>
            <translation>Entrada y salida de {name}.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>In to out</source>
            <translation>De entrada a salida</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>In to out · {start} – {end}</source>
            <translation>De entrada a salida · {start} – {end}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <source>Inspector</source>
            <translation>Inspector</translation>
        </message>
        <message>
            <location filename="../../app/jobs.py" />
            <source>It failed without a reason; see the log.</source>
            <translation>Falló sin dar un motivo; mira el registro.</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_legend.py" />
            <source>It is laid over the picture again when you pause.</source>
            <translation>Se superpone de nuevo a la imagen cuando pausas.</translation>
        </message>
        <message>
            <location filename="../../app/views/live_microphone.py" />
            <source>It is listened to from Start to Stop only.</source>
            <translation>Solo se escucha desde Inicio hasta Parar.</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>It is me</source>
            <translation>Soy yo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>It is replaced when the dub is whole. Until then it stays as it is.</source>
            <translation>Se reemplaza cuando el doblaje está completo. Hasta entonces queda como está.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>It is replaced when the export is whole. Until then it stays as it is.</source>
            <translation>Se reemplaza cuando la exportación está completa. Hasta entonces queda como está.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Its loudness</source>
            <translation>Su volumen</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Its side</source>
            <translation>Su lado</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Jaw</source>
            <translation>Mandíbula</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/batch_table.py" />
            <source>Jobs</source>
            <translation>Trabajos</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Joining picture and sound…</source>
            <translation>Uniendo imagen y sonido…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <location filename="../../app/dialogs/record.py" />
            <location filename="../../app/pages.py" />
            <location filename="../../app/views/live_takes.py" />
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Keep as yours</source>
            <translation>Conservar como tuyo</translation>
        </message>
        <message>
            <location filename="../../app/live_keeping.py" />
            <location filename="../../app/views/live_takes.py" />
            <source>Keep the live take</source>
            <translation>Conservar la toma en directo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Keep the sound of the video under the voice</source>
            <translation>Conservar el sonido del vídeo bajo la voz</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Keep {n}</source>
            <translation>Conservar {n}</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>Key of {curve} {time}</source>
            <translation>Clave de {curve} {time}</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>Key {value}</source>
            <translation>Clave {value}</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Keypoints</source>
            <translation>Puntos clave</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Kind of export</source>
            <translation>Tipo de exportación</translation>
        </message>
        <message>
            <location filename="../../app/views/track_blinks.py" />
            <source>L</source>
            <translation>I</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>Landmark key</source>
            <translation>Clave de puntos</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/preview_bar.py" />
            <location filename="../../app/views/track_landmarks.py" />
            <location filename="../../engine/render/registry.py" />
            <source>Landmarks</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <location filename="../../app/views/track_landmarks.py" />
            <source>Landmarks that you moved by hand. Drag points in the preview to add one; here a double click adds none.</source>
            <translation>Puntos faciales que moviste a mano. Arrastra puntos en la vista previa para añadir uno; aquí un doble clic no añade nada.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <location filename="../../app/settings.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Language of the text</source>
            <translation>Idioma del texto</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Language of the window.</source>
            <translation>Idioma de la ventana.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <location filename="../../app/pages.py" />
            <source>Leave</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="../../app/pages.py" />
            <source>Leave the live takes?</source>
            <translation>¿Abandonar las tomas en directo?</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Leave the note as it is (Esc)</source>
            <translation>Dejar la nota como está (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Leave the recordings?</source>
            <translation>¿Abandonar las grabaciones?</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Leave without a film</source>
            <translation>Salir sin filmación</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Leave without adding a recording</source>
            <translation>Salir sin añadir ninguna grabación</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Leave without adding anything; the text is kept for the next time</source>
            <translation>Salir sin añadir nada; el texto se conserva para la próxima vez</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Left</source>
            <translation>Izquierda</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Left brow</source>
            <translation>Ceja izquierda</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Left edge of the square</source>
            <translation>Borde izquierdo del cuadrado</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Left eye</source>
            <translation>Ojo izquierdo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <location filename="../../app/views/inspector_blink.py" />
            <location filename="../../app/views/inspector_motion.py" />
            <source>Length</source>
            <translation>Duración</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Length of the text</source>
            <translation>Duración del texto</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Let a computer voice speak what you type</source>
            <translation>Haz que una voz de ordenador diga lo que escribes</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Let the face speak this voice</source>
            <translation>Hacer que la cara diga esta voz</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Let the lips follow the voice; the rest of the video stays as it is (Enter)</source>
            <translation>Hacer que los labios sigan la voz; el resto del vídeo queda como está (Intro)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Let this film move the portrait</source>
            <translation>Dejar que esta filmación mueva el retrato</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>Lets another video, or this one anew, move the portrait</source>
            <translation>Deja que otro vídeo, o este de nuevo, mueva el retrato</translation>
        </message>
        <message>
            <location filename="../../app/widgets/level_meter.py" />
            <source>Level</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Licence: {name}</source>
            <translation>Licencia: {name}</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../app/program.py" />
            <source>Likeness cannot start ({reason}); the log in {folder} says more.</source>
            <translation>Likeness no puede arrancar ({reason}); el registro en {folder} dice más.</translation>
        </message>
        <message>
            <location filename="../../app/export_queue.py" />
            <source>Likeness ended before this was whole; choose Retry.</source>
            <translation>Likeness terminó antes de que esto estuviera completo; elige Reintentar.</translation>
        </message>
        <message>
            <location filename="../../app/program.py" />
            <source>Likeness ended unexpectedly last time. Every change was saved; you can go on.</source>
            <translation>Likeness terminó de forma inesperada la última vez. Se guardaron todos los cambios; puedes continuar.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Likeness projects</source>
            <translation>Proyectos de Likeness</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Likeness {version} makes a portrait speak.

Apache License 2.0. Everything runs on this machine.</source>
            <translation>Likeness {version} hace hablar a un retrato.

Apache License 2.0. Todo se ejecuta en este equipo.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Linear</source>
            <translation>Lineal</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/views/driving_rows.py" />
            <location filename="../../app/views/landmark_bar.py" />
            <source>Lips</source>
            <translation>Labios</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Lips and sound</source>
            <translation>Labios y sonido</translation>
        </message>
        <message>
            <location filename="../../engine/motion/registry.py" />
            <source>Lips from the sounds of speech, whoever speaks, in noise too; the head moves by itself.</source>
            <translation>Labios a partir de los sonidos del habla, hable quien hable, también con ruido; la cabeza se mueve por sí sola.</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Lips from the voice, not the timeline; for frontal, evenly lit faces and voices as in training: else Warp.</source>
            <translation>Labios de la voz, no de la línea de tiempo; para caras frontales, con luz uniforme y voces como las del entrenamiento: si no, Warp.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Lips shut in silence</source>
            <translation>Labios cerrados en el silencio</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Lips shut on p, b, m</source>
            <translation>Labios cerrados en p, b, m</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Lips shut, as in p, b, m</source>
            <translation>Labios cerrados, como en p, b, m</translation>
        </message>
        <message>
            <location filename="../../engine/motion/registry.py" />
            <source>Lips, chin, brows and head from the voice alone, learnt from English speech.</source>
            <translation>Labios, mentón, cejas y cabeza solo a partir de la voz, aprendidos del habla inglesa.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <location filename="../../app/dialogs/speak.py" />
            <source>Listen</source>
            <translation>Escuchar</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Listen to the recording as it is kept</source>
            <translation>Escuchar la grabación tal como se conserva</translation>
        </message>
        <message>
            <location filename="../../app/driving_hearing.py" />
            <location filename="../../app/live_keeping.py" />
            <source>Listening for mouth cues</source>
            <translation>Escuchando en busca de formas de boca</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <location filename="../../app/views/header.py" />
            <location filename="../../app/views/live.py" />
            <source>Live</source>
            <translation>En directo</translation>
        </message>
        <message>
            <location filename="../../app/live.py" />
            <location filename="../../app/live_request.py" />
            <location filename="../../app/views/live.py" />
            <source>Live needs a portrait: open a picture of a face first.</source>
            <translation>El directo necesita un retrato: abre primero la imagen de una cara.</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <source>Live portrait</source>
            <translation>Retrato en directo</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>Live take {n}</source>
            <translation>Toma en directo {n}</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>Live takes</source>
            <translation>Tomas en directo</translation>
        </message>
        <message>
            <location filename="../../app/live_keeping.py" />
            <source>Live {n}</source>
            <translation>Directo {n}</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <location filename="../../app/views/live_choices.py" />
            <source>Longer side of the frames while you speak; smaller ones come faster.</source>
            <translation>Lado mayor de los fotogramas mientras hablas; los más pequeños llegan antes.</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Longer side of the photoreal preview; a smaller one is rendered faster. Exports are not affected.</source>
            <translation>Lado mayor de la vista previa fotorrealista; una más pequeña se renderiza antes. No afecta a las exportaciones.</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Longer side of the videos; pictures over 1920 px are made smaller all the same</source>
            <translation>Lado mayor de los vídeos; las imágenes de más de 1920 px se reducen de todos modos</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Look</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_gaze.py" />
            <source>Look about</source>
            <translation>Miradas</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Look ahead</source>
            <translation>Anticipación</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Look for cameras again</source>
            <translation>Buscar cámaras de nuevo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <location filename="../../app/views/live_microphone.py" />
            <source>Look for microphones again</source>
            <translation>Buscar micrófonos de nuevo</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>Looking at a video</source>
            <translation>Mirando un vídeo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Looking at the devices</source>
            <translation>Mirando los dispositivos</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Looking at the face</source>
            <translation>Mirando la cara</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Looking at this machine</source>
            <translation>Mirando este equipo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Looking at {name}</source>
            <translation>Mirando {name}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Looking for a camera…</source>
            <translation>Buscando una cámara…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <location filename="../../app/dialogs/dub.py" />
            <source>Looking for a face…</source>
            <translation>Buscando una cara…</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>Looking for faces in {name}</source>
            <translation>Buscando caras en {name}</translation>
        </message>
        <message>
            <location filename="../../app/views/media_portrait.py" />
            <source>Looking for faces…</source>
            <translation>Buscando caras…</translation>
        </message>
        <message>
            <location filename="../../app/views/live_microphone.py" />
            <source>Looking for microphones…</source>
            <translation>Buscando micrófonos…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Looking for voices</source>
            <translation>Buscando voces</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/verify.py" />
            <source>Looking…</source>
            <translation>Mirando…</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Looks</source>
            <translation>Postura</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>Louder or softer than the file</source>
            <translation>Más fuerte o más suave que el archivo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Louder or softer; it never clips</source>
            <translation>Más fuerte o más suave; nunca satura</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Loudness</source>
            <translation>Volumen</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Loudness meter</source>
            <translation>Medidor de nivel</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Loudness of playback; the video keeps the voice as it is</source>
            <translation>Volumen de la reproducción; el vídeo conserva la voz tal como es</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Loudness of what is heard</source>
            <translation>Volumen de lo que se oye</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Loudspeaker</source>
            <translation>Altavoz</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Lower lip</source>
            <translation>Labio inferior</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_headers.py" />
            <source>M</source>
            <translation>S</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>MP4 in the portrait's own size, as sharp as the picture.</source>
            <translation>MP4 en el tamaño propio del retrato, tan nítido como la imagen.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>MP4 that plays everywhere, at most 1080p. The one to send and upload.</source>
            <translation>MP4 que se reproduce en todas partes, como máximo 1080p. El indicado para enviar y subir.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>MP4, 1080 × 1080, cut round the face: for feeds and profiles.</source>
            <translation>MP4, 1080 × 1080, recortado alrededor de la cara: para publicaciones y perfiles.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>MP4, 1080 × 1920, cut round the face: for stories and phones.</source>
            <translation>MP4, 1080 × 1920, recortado alrededor de la cara: para historias y móviles.</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Made by</source>
            <translation>Hecho por</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Made by a trained algorithm</source>
            <translation>Hecho por un algoritmo entrenado</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Made by {name}</source>
            <translation>Hecho por {name}</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>Make all videos of the list that are not there yet</source>
            <translation>Hacer todos los vídeos de la lista que aún no están</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_faces.py" />
            <source>Make face {n} speak</source>
            <translation>Hacer hablar a la cara {n}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Make this frame the portrait (Enter)</source>
            <translation>Hacer de este fotograma el retrato (Intro)</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Making motion</source>
            <translation>Haciendo movimiento</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline.py" />
            <source>Making motion…</source>
            <translation>Haciendo movimiento…</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Mark in the pixels</source>
            <translation>Marca en los píxeles</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>Mark the picture as AI-generated</source>
            <translation>Marcar la imagen como generada por IA</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_marker.py" />
            <location filename="../../app/views/timeline_ruler.py" />
            <source>Marker</source>
            <translation>Marcador</translation>
        </message>
        <message>
            <location filename="../../app/editing/cues.py" />
            <source>Marker {time}</source>
            <translation>Marcador {time}</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <source>Media</source>
            <translation>Medios</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Mend all that can be mended</source>
            <translation>Arreglar todo lo que se puede arreglar</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Mend this</source>
            <translation>Arreglar esto</translation>
        </message>
        <message>
            <location filename="../../app/quality.py" />
            <source>Mend what looks wrong {time}</source>
            <translation>Arreglar lo que se ve mal {time}</translation>
        </message>
        <message>
            <location filename="../../app/quality.py" />
            <source>Mend {n} things that look wrong</source>
            <translation>Arreglar {n} cosas que se ven mal</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <location filename="../../app/settings.py" />
            <location filename="../../app/views/live_microphone.py" />
            <source>Microphone</source>
            <translation>Micrófono</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>Mirror</source>
            <translation>Espejo</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Mirror: the other side of the face moves as in a mirror</source>
            <translation>Espejo: el otro lado de la cara se mueve como en un espejo</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Moment of the video</source>
            <translation>Momento del vídeo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Moment of the video (arrow keys: one frame)</source>
            <translation>Momento del vídeo (flechas: un fotograma)</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <location filename="../../app/provenance.py" />
            <location filename="../../app/views/batch_choices.py" />
            <location filename="../../app/views/inspector_motion.py" />
            <location filename="../../app/views/live_choices.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>Motion</source>
            <translation>Movimiento</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>Motion counts from the frame in which the driver looks most like the portrait, else from the first</source>
            <translation>El movimiento cuenta desde el fotograma del vídeo guía que más se parece al retrato; si no, desde el primero</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Motion data</source>
            <translation>Datos de movimiento</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>Motion for this face and this voice is being made</source>
            <translation>Se está haciendo el movimiento para esta cara y esta voz</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Motion generator</source>
            <translation>Generador de movimiento</translation>
        </message>
        <message>
            <location filename="../../app/views/generator_box.py" />
            <source>Motion generator of new parts</source>
            <translation>Generador de movimiento de las partes nuevas</translation>
        </message>
        <message>
            <location filename="../../app/views/live_choices.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>Motion generators</source>
            <translation>Generadores de movimiento</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline.py" />
            <source>Motion is out of date</source>
            <translation>El movimiento no está al día</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Motion is up to date</source>
            <translation>El movimiento está al día</translation>
        </message>
        <message>
            <location filename="../../app/generation.py" />
            <source>Motion needs a portrait and a voice; add what is missing.</source>
            <translation>El movimiento necesita un retrato y una voz; añade lo que falta.</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Motion of a file moves the portrait; choose a generator to let the voice move it again</source>
            <translation>El movimiento de un archivo mueve el retrato; elige un generador para que vuelva a moverlo la voz</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>Mouth</source>
            <translation>Boca</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Mouth corner</source>
            <translation>Comisura de la boca</translation>
        </message>
        <message>
            <location filename="../../app/editing/cues.py" />
            <source>Mouth cue {shape} {time}</source>
            <translation>Forma de boca {shape} {time}</translation>
        </message>
        <message>
            <location filename="../../app/views/track_cues.py" />
            <source>Mouth cue {shape}, {what}</source>
            <translation>Forma de boca {shape}, {what}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Mouth cue · found</source>
            <translation>Forma de boca · encontrada</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Mouth cue · yours</source>
            <translation>Forma de boca · tuya</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Mouth cues, motion, subtitles and timelines of other programs</source>
            <translation>Formas de boca, movimiento, subtítulos y líneas de tiempo de otros programas</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Mouth cues, motion, subtitles, timelines or the voice, for other programs</source>
            <translation>Formas de boca, movimiento, subtítulos, líneas de tiempo o la voz, para otros programas</translation>
        </message>
        <message>
            <location filename="../../app/views/track_cues.py" />
            <source>Mouth cues: yours bend the mouth to their shape, those found in the voice are only shown.</source>
            <translation>Formas de boca: las tuyas llevan la boca a su forma; las encontradas en la voz solo se muestran.</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Mouth opening</source>
            <translation>Abertura de la boca</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Mouth width</source>
            <translation>Anchura de la boca</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Mouth · {what}</source>
            <translation>Boca · {what}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move jaw {time}</source>
            <translation>Mover mandíbula {time}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Move landmarks over the photo or over the rendered frames</source>
            <translation>Mover puntos faciales sobre la foto o sobre los fotogramas renderizados</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move landmarks {time}</source>
            <translation>Mover puntos faciales {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move left brow {time}</source>
            <translation>Mover ceja izquierda {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move left eye {time}</source>
            <translation>Mover ojo izquierdo {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move lips {time}</source>
            <translation>Mover labios {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move lower lip {time}</source>
            <translation>Mover labio inferior {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move mouth corner {time}</source>
            <translation>Mover comisura de la boca {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move nose {time}</source>
            <translation>Mover nariz {time}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Move one frame &amp;earlier</source>
            <translation>Mover un fotograma &amp;antes</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Move one frame la&amp;ter</source>
            <translation>&amp;Mover un fotograma después</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move right brow {time}</source>
            <translation>Mover ceja derecha {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move right eye {time}</source>
            <translation>Mover ojo derecho {time}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Move ten frames earlier</source>
            <translation>Mover diez fotogramas antes</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Move ten frames later</source>
            <translation>Mover diez fotogramas después</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move upper lip {time}</source>
            <translation>Mover labio superior {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/selected.py" />
            <location filename="../../app/views/inspector_blink.py" />
            <location filename="../../app/views/inspector_key.py" />
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/inspector_marker.py" />
            <location filename="../../app/views/timeline_drags.py" />
            <source>Move {what}</source>
            <translation>Mover {what}</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Moves the portrait's own pixels: sharp at any size, true to the person, on any computer.</source>
            <translation>Mueve los píxeles propios del retrato: nítido a cualquier tamaño, fiel a la persona, en cualquier ordenador.</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>Moving the portrait by {name}</source>
            <translation>Moviendo el retrato con {name}</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <location filename="../../app/views/transport.py" />
            <source>Mute</source>
            <translation>Silenciar</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Mute all</source>
            <translation>Ocultar todos</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>Mute all blinks</source>
            <translation>Ocultar todos los parpadeos</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_headers.py" />
            <source>Mute all blinks: they are kept, not seen</source>
            <translation>Ocultar todos los parpadeos: se conservan, no se ven</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <location filename="../../app/dialogs/dub.py" />
            <source>My voice</source>
            <translation>Mi voz</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>N&amp;ote</source>
            <translation>&amp;Nota</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <location filename="../../app/views/inspector_take.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Name of the videos</source>
            <translation>Nombre de los vídeos</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>Name of the voice</source>
            <translation>Nombre de la voz</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_marker.py" />
            <source>Name {what}</source>
            <translation>Dar nombre: {what}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Natural</source>
            <translation>Natural</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Needs {what}.</source>
            <translation>Necesita {what}.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>New part · {span}</source>
            <translation>Parte nueva · {span}</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>New part: {what}</source>
            <translation>Parte nueva: {what}</translation>
        </message>
        <message>
            <location filename="../../app/views/generator_box.py" />
            <source>New parts by</source>
            <translation>Partes nuevas con</translation>
        </message>
        <message>
            <location filename="../../app/views/history.py" />
            <source>New project</source>
            <translation>Nuevo proyecto</translation>
        </message>
        <message>
            <location filename="../../app/widgets/hint_bubble.py" />
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Next &amp;problem</source>
            <translation>Pro&amp;blema siguiente</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/shortcuts.py" />
            <source>No action has these words.</source>
            <translation>Ninguna acción tiene estas palabras.</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>No badge because</source>
            <translation>Sin distintivo porque</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>No camera was found: plug one in and look again, or open a video file instead.</source>
            <translation>No se encontró ninguna cámara: conecta una y busca de nuevo, o abre un archivo de vídeo.</translation>
        </message>
        <message>
            <location filename="../../app/quality.py" />
            <source>No edit mends this; another seed, voice or portrait may.</source>
            <translation>Ninguna edición arregla esto; otra semilla, voz u otro retrato quizá sí.</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>No face was found in {name}: use a picture that shows one face from the front.</source>
            <translation>No se encontró ninguna cara en {name}: usa una imagen que muestre una cara de frente.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>No file chosen yet</source>
            <translation>Aún no se ha elegido ningún archivo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>No loss that you would notice</source>
            <translation>Sin pérdida que se note</translation>
        </message>
        <message>
            <location filename="../../app/sound.py" />
            <source>No loudspeaker or headphones were found; plug them in to hear the voice.</source>
            <translation>No se encontraron altavoces ni auriculares; conéctalos para oír la voz.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <source>No microphone is open.</source>
            <translation>No hay ningún micrófono abierto.</translation>
        </message>
        <message>
            <location filename="../../app/sound.py" />
            <source>No microphone was found; plug one in, or load a sound file instead.</source>
            <translation>No se encontró ningún micrófono; conecta uno o carga un archivo de sonido.</translation>
        </message>
        <message>
            <location filename="../../app/widgets/hint_bubble.py" />
            <source>No more hints</source>
            <translation>No más sugerencias</translation>
        </message>
        <message>
            <location filename="../../app/live.py" />
            <source>No motion generator that follows a voice while it is spoken is installed here.</source>
            <translation>No hay instalado ningún generador de movimiento que siga una voz mientras se habla.</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>No overlay</source>
            <translation>Sin superposición</translation>
        </message>
        <message>
            <location filename="../../app/views/media_portrait.py" />
            <source>No portrait yet</source>
            <translation>Aún no hay retrato</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Nod</source>
            <translation>Cabeceo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <location filename="../../app/views/inspector_take.py" />
            <source>Noise gate</source>
            <translation>Puerta de ruido</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Nose</source>
            <translation>Nariz</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Not found</source>
            <translation>No encontrado</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Not valid: {why}</source>
            <translation>No válido: {why}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Note of &amp;consent…</source>
            <translation>Nota de consentimiento… (&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Note of consent</source>
            <translation>Nota de consentimiento</translation>
        </message>
        <message>
            <location filename="../../app/recorder_file.py" />
            <source>Nothing can be recorded into {folder} ({reason}); make room there.</source>
            <translation>No se puede grabar nada en {folder} ({reason}); haz sitio allí.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_checks.py" />
            <source>Nothing can be written in this folder ({reason}); choose another one.</source>
            <translation>No se puede escribir nada en esta carpeta ({reason}); elige otra.</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>Nothing can be written in {folder}; choose another cache folder in the preferences.</source>
            <translation>No se puede escribir nada en {folder}; elige otra carpeta de caché en las preferencias.</translation>
        </message>
        <message>
            <location filename="../../app/session.py" />
            <source>Nothing can be written in {folder}; free some space or mend its rights.</source>
            <translation>No se puede escribir nada en {folder}; libera espacio o corrige sus permisos.</translation>
        </message>
        <message>
            <location filename="../../app/level_advice.py" />
            <source>Nothing is heard: check that the microphone is on and not muted.</source>
            <translation>No se oye nada: comprueba que el micrófono esté encendido y no silenciado.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Nothing was heard; check that the microphone is on and not muted.</source>
            <translation>No se oyó nada; comprueba que el micrófono esté encendido y no silenciado.</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <source>Nothing yet</source>
            <translation>Aún nada</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>Of the video</source>
            <translation>Del vídeo</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Offset</source>
            <translation>Desplazamiento</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Once the voice is over, the video goes on with its own sound and lips</source>
            <translation>Cuando termina la voz, el vídeo sigue con su propio sonido y sus labios</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>One frame back</source>
            <translation>Un fotograma atrás</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>One frame back (Left)</source>
            <translation>Un fotograma atrás (Izquierda)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>One frame forth</source>
            <translation>Un fotograma adelante</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>One frame forth (Right)</source>
            <translation>Un fotograma adelante (Derecha)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>One frame forward</source>
            <translation>Un fotograma adelante</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>One picture of a face, seen from the front. A voice or a project may be dropped too.</source>
            <translation>Una imagen de una cara, vista de frente. También se puede soltar una voz o un proyecto.</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>One second back</source>
            <translation>Un segundo atrás</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>One second forth</source>
            <translation>Un segundo adelante</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Onion skin: also show the face before (yellow) and after (blue)</source>
            <translation>Papel cebolla: mostrar también la cara de antes (amarillo) y de después (azul)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Only what lies between the in and out marks of the timeline (keys I and O)</source>
            <translation>Solo lo que hay entre las marcas de entrada y salida de la línea de tiempo (teclas I y O)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Open &amp;log folder</source>
            <translation>Abrir la carpeta de &amp;registros</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Open &amp;portrait…</source>
            <translation>Abrir re&amp;trato…</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <source>Open &amp;recent</source>
            <translation>Abrir rec&amp;iente</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Open &amp;voice…</source>
            <translation>Abrir v&amp;oz…</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Open a driving video</source>
            <translation>Abrir un vídeo guía</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_asking.py" />
            <source>Open a list of jobs</source>
            <translation>Abrir una lista de trabajos</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Open a list: add the jobs of a table (CSV)</source>
            <translation>Abrir una lista: añadir los trabajos de una tabla (CSV)</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Open a list…</source>
            <translation>Abrir una lista…</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/views/media_portrait.py" />
            <source>Open a portrait</source>
            <translation>Abrir un retrato</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Open a project</source>
            <translation>Abrir un proyecto</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Open a sound file, or a video's sound</source>
            <translation>Abrir un archivo de sonido, o el sonido de un vídeo</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Open a table of jobs</source>
            <translation>Abrir una tabla de trabajos</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Open a video to dub</source>
            <translation>Abrir un vídeo para doblarlo</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/dialogs/dub.py" />
            <source>Open a voice</source>
            <translation>Abrir una voz</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Open file…</source>
            <translation>Abrir archivo…</translation>
        </message>
        <message>
            <location filename="../../app/views/status.py" />
            <source>Open for reading only</source>
            <translation>Abrir solo para lectura</translation>
        </message>
        <message>
            <location filename="../../app/views/locked.py" />
            <source>Open for reading only. Save as (Ctrl+S) goes on in a copy that can be changed.</source>
            <translation>Abierto solo para lectura. Guardar como (Ctrl+S) continúa en una copia que se puede cambiar.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Open log folder</source>
            <translation>Abrir la carpeta de registros</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Open portrait</source>
            <translation>Abrir retrato</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <location filename="../../app/views/preview_pages.py" />
            <source>Open portrait…</source>
            <translation>Abrir retrato…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Open the de&amp;mo</source>
            <translation>Abrir la &amp;demostración</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Open the demo</source>
            <translation>Abrir la demostración</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>Open the folder with the videos</source>
            <translation>Abrir la carpeta de los vídeos</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>Open the report: every video with its picture and its quality</source>
            <translation>Abrir el informe: cada vídeo con su imagen y su calidad</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>Open the video again to change how it moves the portrait; its motion stays.</source>
            <translation>Abre el vídeo de nuevo para cambiar cómo mueve el retrato; su movimiento queda.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Open with the tongue raised, as in a long l</source>
            <translation>Abierta con la lengua alzada, como en una l larga</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Open, as in e in men</source>
            <translation>Abierta, como en la e del inglés men</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>Opening and width of the mouth, in eye distances. Double click sets a key, which can be dragged.</source>
            <translation>Abertura y anchura de la boca, en distancias oculares. Un doble clic pone una clave, que se puede arrastrar.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Opening the camera…</source>
            <translation>Abriendo la cámara…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <location filename="../../app/views/live_microphone.py" />
            <source>Opening the microphone…</source>
            <translation>Abriendo el micrófono…</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <location filename="../../app/views/inspector_part.py" />
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Other blinks</source>
            <translation>Otros parpadeos</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Other generated blinks</source>
            <translation>Otros parpadeos generados</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>Other generated blinks, seed {n}</source>
            <translation>Otros parpadeos generados, semilla {n}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_gaze.py" />
            <source>Other glances</source>
            <translation>Otras miradas</translation>
        </message>
        <message>
            <location filename="../../app/editing/gaze.py" />
            <source>Other glances, seed {n}</source>
            <translation>Otras miradas, semilla {n}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Other head motion, blinks and gaze</source>
            <translation>Otros movimientos de cabeza, parpadeos y mirada</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Overlay</source>
            <translation>Superposición</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Overlay: {name}</source>
            <translation>Superposición: {name}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Overview of the video</source>
            <translation>Vista general del vídeo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Overview of the video: click or drag to go there</source>
            <translation>Vista general del vídeo: haz clic o arrastra para ir allí</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Pa&amp;use</source>
            <translation>&amp;Pausa</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Page &amp;Batch</source>
            <translation>Página Lo&amp;tes</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Page &amp;Edit</source>
            <translation>Página &amp;Editar</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Page &amp;Live</source>
            <translation>Página En &amp;directo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <location filename="../../app/views/header.py" />
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Pages of the preferences</source>
            <translation>Páginas de las preferencias</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <location filename="../../app/views/media_portrait.py" />
            <source>Paste a portrait</source>
            <translation>Pegar un retrato</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Paste here</source>
            <translation>Pegar aquí</translation>
        </message>
        <message>
            <location filename="../../app/editing/selected.py" />
            <source>Paste {what} at {time}</source>
            <translation>Pegar {what} en {time}</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Pause (Space)</source>
            <translation>Pausa (Espacio)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/views/preview_bar.py" />
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/views/preview_bar.py" />
            <source>Photoreal</source>
            <translation>Fotorrealista</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <location filename="../../app/views/live_choices.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Picture and motion</source>
            <translation>Imagen y movimiento</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/dialogs/export_words.py" />
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Pictures and videos</source>
            <translation>Imágenes y vídeos</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_asking.py" />
            <source>Pictures, videos and projects</source>
            <translation>Imágenes, vídeos y proyectos</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Pixels beside the person are transparent</source>
            <translation>Los píxeles que rodean a la persona son transparentes</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/views/jobs.py" />
            <location filename="../../app/views/transport.py" />
            <source>Play</source>
            <translation>Reproducir</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_table.py" />
            <source>Play	Enter</source>
            <translation>Reproducir	Intro</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Play &amp;backwards</source>
            <translation>Reproducir hacia &amp;atrás</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Play &amp;forwards, faster each time</source>
            <translation>Reproducir hacia a&amp;delante, cada vez más rápido</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Play (Space)</source>
            <translation>Reproducir (Espacio)</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Play again and again (Ctrl+L)</source>
            <translation>Reproducir una y otra vez (Ctrl+L)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/player.py" />
            <source>Play or pause</source>
            <translation>Reproducir o pausar</translation>
        </message>
        <message>
            <location filename="../../app/playback_device.py" />
            <source>Playback is silent because the sound device does not answer: choose another in the preferences.</source>
            <translation>La reproducción es muda porque el dispositivo de sonido no responde: elige otro en las preferencias.</translation>
        </message>
        <message>
            <location filename="../../app/playback_device.py" />
            <source>Playback is silent because the sound device was lost: connect it or choose another.</source>
            <translation>La reproducción es muda porque se perdió el dispositivo de sonido: conéctalo o elige otro.</translation>
        </message>
        <message>
            <location filename="../../app/views/transport_time.py" />
            <source>Playhead at {time}</source>
            <translation>Cabezal en {time}</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Point</source>
            <translation>Punto</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Points that move together</source>
            <translation>Puntos que se mueven juntos</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/provenance.py" />
            <location filename="../../app/views/inspector_portrait.py" />
            <location filename="../../app/views/media_portrait.py" />
            <source>Portrait</source>
            <translation>Retrato</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Portrait from a &amp;video…</source>
            <translation>Retrato de un &amp;vídeo…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Portrait from {name}</source>
            <translation>Retrato de {name}</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <source>Portraits</source>
            <translation>Retratos</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/player.py" />
            <source>Position</source>
            <translation>Posición</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Pre&amp;ferences…</source>
            <translation>&amp;Preferencias…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Preferences</source>
            <translation>Preferencias</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_audition.py" />
            <location filename="../../app/scene.py" />
            <source>Preparing {name}</source>
            <translation>Preparando {name}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Press R and speak. Nothing is kept before you say so.</source>
            <translation>Pulsa R y habla. No se conserva nada antes de que lo digas.</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <location filename="../../app/views/preview_canvas.py" />
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Preview size</source>
            <translation>Tamaño de la vista previa</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Previous problem</source>
            <translation>Problema anterior</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>ProRes 4444 without the background, for video editors. Large files, no loss to be seen.</source>
            <translation>ProRes 4444 sin el fondo, para editores de vídeo. Archivos grandes, sin pérdida visible.</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <location filename="../../app/views/preview_pages.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>Progress of the batch</source>
            <translation>Progreso del lote</translation>
        </message>
        <message>
            <location filename="../../app/views/status.py" />
            <source>Progress of the running job</source>
            <translation>Progreso del trabajo en curso</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Project in use</source>
            <translation>Proyecto en uso</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Puckered, as in w, oo in you</source>
            <translation>Fruncida, como en w o en la u de tú</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Put landmarks back {time}</source>
            <translation>Devolver puntos faciales {time}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Put the report on the clipboard</source>
            <translation>Poner el informe en el portapapeles</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Put these points back: take away what was moved at this moment</source>
            <translation>Devolver estos puntos: quita lo que se movió en este momento</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/views/track_quality.py" />
            <source>Quality</source>
            <translation>Calidad</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Quick and small, to look at</source>
            <translation>Rápido y pequeño, para echar un vistazo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="../../app/views/track_blinks.py" />
            <source>R</source>
            <translation>D</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Raised, in eye distances</source>
            <translation>Alzadas, en distancias oculares</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Range</source>
            <translation>Intervalo</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>Range: {what}</source>
            <translation>Intervalo: {what}</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>Ranges</source>
            <translation>Intervalos</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>Ranges in which the motion is changed (E makes one of in and out), and parts that were generated anew.</source>
            <translation>Intervalos en los que se cambia el movimiento (E hace uno de entrada y salida) y partes que se generaron de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Rate</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Reading</source>
            <translation>Leyendo</translation>
        </message>
        <message>
            <location filename="../../app/live_keeping.py" />
            <source>Reading the live take</source>
            <translation>Leyendo la toma en directo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Reading the video…</source>
            <translation>Leyendo el vídeo…</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <location filename="../../app/importing.py" />
            <location filename="../../app/interchange.py" />
            <source>Reading {name}</source>
            <translation>Leyendo {name}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Record</source>
            <translation>Grabar</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Record a voice</source>
            <translation>Grabar una voz</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Record a voice with the microphone</source>
            <translation>Grabar una voz con el micrófono</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Record from the microphone</source>
            <translation>Grabar desde el micrófono</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Recording {n}</source>
            <translation>Grabación {n}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Recordings</source>
            <translation>Grabaciones</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Record…</source>
            <translation>Grabar…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Recovered recording</source>
            <translation>Grabación recuperada</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>Relative</source>
            <translation>Relativo</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <location filename="../../app/views/media_voice.py" />
            <source>Remove	Del</source>
            <translation>Quitar	Supr</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Remove a voice</source>
            <translation>Quitar una voz</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Remove all that is not in use; what is needed again is made again</source>
            <translation>Quita todo lo que no está en uso; lo que vuelva a hacer falta se hace de nuevo</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Remove all {n}</source>
            <translation>Quitar los {n}</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Rename…</source>
            <translation>Cambiar nombre…</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Rename…	F2</source>
            <translation>Cambiar nombre…	F2</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Rendered frames (3)</source>
            <translation>Fotogramas renderizados (3)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/views/batch_choices.py" />
            <source>Renderer</source>
            <translation>Renderizador</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Renderer of {side}</source>
            <translation>Renderizador de {side}</translation>
        </message>
        <message>
            <location filename="../../app/views/live_choices.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>Renderers</source>
            <translation>Renderizadores</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <location filename="../../app/views/jobs.py" />
            <source>Rendering</source>
            <translation>Renderizado</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>Rendering this moment</source>
            <translation>Renderizando este momento</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/player.py" />
            <source>Repeat</source>
            <translation>Repetir</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Replace older files</source>
            <translation>Reemplazar archivos anteriores</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <location filename="../../app/views/batch_bar.py" />
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Reset crop</source>
            <translation>Restablecer recorte</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Reset the crop</source>
            <translation>Restablecer el recorte</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>Retry failed</source>
            <translation>Reintentar fallidos</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_table.py" />
            <source>Retry what failed</source>
            <translation>Reintentar lo que falló</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Right</source>
            <translation>Derecha</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Right brow</source>
            <translation>Ceja derecha</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Right eye</source>
            <translation>Ojo derecho</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_headers.py" />
            <source>Rows of the timeline</source>
            <translation>Filas de la línea de tiempo</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Rows opened wide</source>
            <translation>Filas abiertas del todo</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_ruler.py" />
            <source>Ruler</source>
            <translation>Regla</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>S&amp;peaks</source>
            <translation>&amp;Habla</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Save &amp;as…</source>
            <translation>&amp;Guardar como…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Save a &amp;copy…</source>
            <translation>Guardar una &amp;copia…</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Save a copy as</source>
            <translation>Guardar una copia como</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Save the list as a table that can be opened again (CSV)</source>
            <translation>Guardar la lista como tabla que se puede volver a abrir (CSV)</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_asking.py" />
            <source>Save the list of jobs</source>
            <translation>Guardar la lista de trabajos</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Save the project as</source>
            <translation>Guardar el proyecto como</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Saved as {name}. Every change is saved there by itself.</source>
            <translation>Guardado como {name}. Cada cambio se guarda allí solo.</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>Scroll the timeline</source>
            <translation>Desplazar la línea de tiempo</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Select &amp;all</source>
            <translation>&amp;Seleccionar todo</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Set &amp;in</source>
            <translation>Marcar &amp;entrada</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Set &amp;keys</source>
            <translation>Poner cla&amp;ves</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Set &amp;out</source>
            <translation>Marcar &amp;salida</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <location filename="../../app/views/timeline_drags.py" />
            <source>Set in and out</source>
            <translation>Marcar entrada y salida</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Set in here</source>
            <translation>Marcar entrada aquí</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Set out here</source>
            <translation>Marcar salida aquí</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>Set the portrait {name}</source>
            <translation>Poner el retrato {name}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Shape</source>
            <translation>Forma</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Shape of the mouth</source>
            <translation>Forma de la boca</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/shortcuts.py" />
            <source>Shortcuts</source>
            <translation>Atajos</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Show all</source>
            <translation>Mostrar todos</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>Show all blinks</source>
            <translation>Mostrar todos los parpadeos</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Show all jobs</source>
            <translation>Mostrar todos los trabajos</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>Show all of the timeline (Shift+F)</source>
            <translation>Mostrar toda la línea de tiempo (Mayús+F)</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Show each first-steps hint once.</source>
            <translation>Mostrar una vez cada sugerencia de los primeros pasos.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Show every first-steps hint once more</source>
            <translation>Mostrar una vez más todas las sugerencias de los primeros pasos</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Show hints again</source>
            <translation>Mostrar sugerencias de nuevo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/player.py" />
            <location filename="../../app/views/batch_table.py" />
            <location filename="../../app/views/jobs.py" />
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/shortcuts.py" />
            <source>Show only what has these words</source>
            <translation>Mostrar solo lo que contiene estas palabras</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Show the jobs that are not made yet</source>
            <translation>Mostrar los trabajos que aún no están hechos</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Show the jobs that failed</source>
            <translation>Mostrar los trabajos que fallaron</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Show the logs in the file manager</source>
            <translation>Mostrar los registros en el gestor de archivos</translation>
        </message>
        <message>
            <location filename="../../app/widgets/hint_bubble.py" />
            <source>Show the next hint</source>
            <translation>Mostrar la sugerencia siguiente</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Show the report</source>
            <translation>Mostrar el informe</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Show the videos in whose motion something looks wrong</source>
            <translation>Mostrar los vídeos en cuyo movimiento algo se ve mal</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Show the whole picture (double click, Ctrl+0)</source>
            <translation>Mostrar la imagen entera (doble clic, Ctrl+0)</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Show this take; the arrow keys go to the next</source>
            <translation>Mostrar esta toma; las flechas van a la siguiente</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Shown</source>
            <translation>Se muestra</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Shows how the renderer made this frame, laid over it (V)</source>
            <translation>Muestra cómo hizo el renderizador este fotograma, superpuesto a él (V)</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <location filename="../../app/views/inspector_landmark.py" />
            <source>Sideways</source>
            <translation>De lado</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Signed by</source>
            <translation>Firmado por</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Signed manifest</source>
            <translation>Manifiesto firmado</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Signing</source>
            <translation>Firma</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>Silence what is quieter than the threshold, such as breath and hum</source>
            <translation>Silencia lo que está por debajo del umbral, como la respiración y los zumbidos</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <location filename="../../app/views/batch_choices.py" />
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../app/views/live_choices.py" />
            <source>Size of the live frames</source>
            <translation>Tamaño de los fotogramas en directo</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Slightly open, teeth together, as in k, s, t and ee</source>
            <translation>Apenas abierta, con los dientes juntos, como en k, s, t e i</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Slightly rounded, as in o in off</source>
            <translation>Algo redondeada, como en la o de hoy</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <location filename="../../app/views/inspector_range.py" />
            <source>Smile</source>
            <translation>Sonrisa</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Smooth</source>
            <translation>Suave</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Smoothing</source>
            <translation>Suavizado</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Snap</source>
            <translation>Brusca</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Soft</source>
            <translation>Suave</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Some sound is missing, because the computer was too busy; close other programs.</source>
            <translation>Falta algo de sonido, porque el ordenador estaba demasiado ocupado; cierra otros programas.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Something went wrong</source>
            <translation>Algo ha fallado</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <location filename="../../app/dialogs/preferences.py" />
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Sound went missing {n} times, because the computer is too busy; close other programs.</source>
            <translation>Faltó sonido {n} veces, porque el ordenador está demasiado ocupado; cierra otros programas.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/views/batch_asking.py" />
            <source>Sounds and videos</source>
            <translation>Sonidos y vídeos</translation>
        </message>
        <message>
            <location filename="../../app/hints.py" />
            <source>Space plays, J K L shuttle, the arrow keys go frame by frame. I and O set the part to export.</source>
            <translation>Espacio reproduce, J K L recorren, las flechas van fotograma a fotograma. I y O marcan la parte que se exporta.</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Spea&amp;k live, or stop</source>
            <translation>&amp;Hablar en directo, o parar</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <source>Speak as you will speak: the loudest words should reach −12 to −3 dB.</source>
            <translation>Habla como vas a hablar: las palabras más fuertes deberían llegar a entre −12 y −3 dB.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Speak the text and add it to the project as a take</source>
            <translation>Decir el texto y añadirlo al proyecto como toma</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <location filename="../../app/views/live_bar.py" />
            <source>Speak, and the portrait speaks with you</source>
            <translation>Habla, y el retrato habla contigo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Speaking the text</source>
            <translation>Diciendo el texto</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Speaking…</source>
            <translation>Hablando…</translation>
        </message>
        <message>
            <location filename="../../engine/motion/registry.py" />
            <source>Speech landmarks: lips and chin from what is said</source>
            <translation>Puntos faciales del habla: labios y mentón a partir de lo que se dice</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Speed (J and L; K pauses)</source>
            <translation>Velocidad (J y L; K pausa)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Square</source>
            <translation>Cuadrado</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <location filename="../../app/views/inspector_blink.py" />
            <location filename="../../app/views/inspector_cue.py" />
            <location filename="../../app/views/inspector_part.py" />
            <location filename="../../app/views/inspector_range.py" />
            <location filename="../../app/views/inspector_take.py" />
            <location filename="../../app/views/live_bar.py" />
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>Start from a matching frame</source>
            <translation>Empezar desde un fotograma parecido</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Starting</source>
            <translation>Iniciando</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Starts and ends gently</source>
            <translation>Empieza y termina con suavidad</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <location filename="../../app/dialogs/record_controls.py" />
            <location filename="../../app/dialogs/speak.py" />
            <location filename="../../app/views/batch_bar.py" />
            <location filename="../../app/views/live_bar.py" />
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Stop getting ready</source>
            <translation>Dejar de preparar</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Stop listening</source>
            <translation>Dejar de escuchar</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Stop reading this picture; nothing is changed</source>
            <translation>Dejar de leer esta imagen; no se cambia nada</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Stop recording</source>
            <translation>Dejar de grabar</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Stop speaking</source>
            <translation>Dejar de hablar</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Stop speaking; what was said can be kept</source>
            <translation>Dejar de hablar; lo dicho se puede conservar</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Stopping</source>
            <translation>Parando</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <location filename="../../app/views/live_bar.py" />
            <source>Stopping…</source>
            <translation>Parando…</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>Stops at once; what is whole stays, and Start goes on from there</source>
            <translation>Se detiene al momento; lo completo queda, e Inicio continúa desde ahí</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Straight to the next key</source>
            <translation>Recto hasta la clave siguiente</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Stream</source>
            <translation>Flujo</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_drags.py" />
            <source>Stretch {what}</source>
            <translation>Estirar {what}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>Such as: labelled beside the player. It is remembered for the next export</source>
            <translation>Por ejemplo: indicado junto al reproductor. Se recuerda para la próxima exportación</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_asking.py" />
            <source>Tables</source>
            <translation>Tablas</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Take all keys of this curve away</source>
            <translation>Quitar todas las claves de esta curva</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/verify.py" />
            <source>Take all of it to the clipboard, as text</source>
            <translation>Llevar todo al portapapeles, como texto</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>Take it out of this list; its sound lies for a week among the recordings</source>
            <translation>Quitarla de esta lista; su sonido queda una semana entre las grabaciones</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Take off the list</source>
            <translation>Quitar de la lista</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_table.py" />
            <source>Take off the list	Del</source>
            <translation>Quitar de la lista	Supr</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Take the chosen jobs off the list; videos stay</source>
            <translation>Quita de la lista los trabajos elegidos; los vídeos quedan</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Take the picture that is in the clipboard (Ctrl+V)</source>
            <translation>Tomar la imagen que hay en el portapapeles (Ctrl+V)</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/views/media_portrait.py" />
            <source>Take the portrait from a video</source>
            <translation>Tomar el retrato de un vídeo</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Take the portrait from one of its frames…</source>
            <translation>Tomar el retrato de uno de sus fotogramas…</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Take the square that fits this face again</source>
            <translation>Tomar de nuevo el cuadrado que encaja con esta cara</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Take what is over off this list; files stay</source>
            <translation>Quitar de la lista lo que ha terminado; los archivos quedan</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Take {n}</source>
            <translation>Toma {n}</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Take {n}, seed {seed}</source>
            <translation>Toma {n}, semilla {seed}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <location filename="../../app/views/timeline_menu.py" />
            <source>Takes</source>
            <translation>Tomas</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Takes longer to close, as when tired</source>
            <translation>Tarda más en cerrarse, como con cansancio</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Takes out what is quieter: the dashed line in the waveform</source>
            <translation>Quita lo que es más suave: la línea discontinua en la forma de onda</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Tell it in the manifest of exports</source>
            <translation>Decirlo en el manifiesto de las exportaciones</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Temporal GAN</source>
            <translation>Temporal GAN</translation>
        </message>
        <message>
            <location filename="../../engine/motion/registry.py" />
            <source>Temporal GAN: the lips that its net makes</source>
            <translation>Temporal GAN: los labios que hace su red</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>Text of the voice</source>
            <translation>Texto de la voz</translation>
        </message>
        <message>
            <location filename="../../app/batch_run.py" />
            <source>The batch cannot be started; please install Likeness again.</source>
            <translation>El lote no se puede iniciar; instala Likeness de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/batch_run.py" />
            <source>The batch ended by itself (exit code {code}); press Start to go on.</source>
            <translation>El lote terminó por sí mismo (código de salida {code}); pulsa Inicio para continuar.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>The batch is done: one video.</source>
            <translation>El lote está hecho: un vídeo.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>The batch is done: {n} videos.</source>
            <translation>El lote está hecho: {n} vídeos.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>The batch is not finished yet. What is whole is kept, and it can go on later. Close all the same?</source>
            <translation>El lote no ha terminado. Lo completo se conserva y puede continuar más tarde. ¿Cerrar de todos modos?</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>The batch is over: {n} videos are made, {failed} could not be; their rows say why.</source>
            <translation>El lote ha acabado: {n} vídeos están hechos, {failed} no se pudieron hacer; sus filas dicen por qué.</translation>
        </message>
        <message>
            <location filename="../../app/batch_run.py" />
            <source>The batch told something that cannot be understood; press Start to go on.</source>
            <translation>El lote comunicó algo que no se entiende; pulsa Inicio para continuar.</translation>
        </message>
        <message>
            <location filename="../../app/batch_run.py" />
            <source>The batch was ended from outside; what is whole is kept: press Start to go on.</source>
            <translation>El lote se terminó desde fuera; lo completo se conserva: pulsa Inicio para continuar.</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>The chosen range of</source>
            <translation>El intervalo elegido de</translation>
        </message>
        <message>
            <location filename="../../app/live.py" />
            <source>The computer was too slow for a moment: some sound is missing; close other programs.</source>
            <translation>El ordenador fue demasiado lento por un momento: falta algo de sonido; cierra otros programas.</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_headers.py" />
            <source>The context menu of the timeline opens rows wide and mutes blinks</source>
            <translation>El menú contextual de la línea de tiempo abre las filas del todo y oculta los parpadeos</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>The driver's blinks are taken over; else they are generated</source>
            <translation>Se adoptan los parpadeos del vídeo guía; si no, se generan</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>The driving video is not followed here any more: open it again, or choose a motion generator.</source>
            <translation>El vídeo guía ya no está seguido aquí: ábrelo de nuevo o elige un generador de movimiento.</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>The driving video {name} is not followed here any more: open it again to change its motion.</source>
            <translation>El vídeo guía {name} ya no está seguido aquí: ábrelo de nuevo para cambiar su movimiento.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>The dubbed video is not whole yet, and closing drops it. Close all the same?</source>
            <translation>El vídeo doblado aún no está completo, y cerrar lo descarta. ¿Cerrar de todos modos?</translation>
        </message>
        <message>
            <location filename="../../app/export_queue.py" />
            <source>The export cannot be kept in {folder} ({reason}); make room there and export again.</source>
            <translation>La exportación no se puede guardar en {folder} ({reason}); haz sitio allí y exporta de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_gaze.py" />
            <source>The eyes look elsewhere, at other moments; your keys stay as they are</source>
            <translation>Los ojos miran a otra parte, en otros momentos; tus claves quedan como están</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The eyes stay shut for {value} s; more than {limit} s looks sleepy.</source>
            <translation>Los ojos quedan cerrados {value} s; más de {limit} s da impresión de sueño.</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The face in the portrait was found with a confidence of {value} only; below {limit} its landmarks may be wrong. Another portrait helps.</source>
            <translation>La cara del retrato se encontró con una confianza de solo {value}; por debajo de {limit} sus puntos faciales pueden estar mal. Otro retrato ayuda.</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>The face or the voice changed meanwhile: import {name} once more.</source>
            <translation>La cara o la voz cambió mientras tanto: importa {name} otra vez.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>The face that drives</source>
            <translation>La cara que guía</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>The face whose lips will follow the voice</source>
            <translation>La cara cuyos labios seguirán la voz</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>The file needs a name; type one above.</source>
            <translation>El archivo necesita un nombre; escribe uno arriba.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>The film is there: use it, or film again.</source>
            <translation>La filmación está hecha: úsala o filma de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/batch_input.py" />
            <source>The folder {name} holds no pictures and no sounds; choose another one.</source>
            <translation>La carpeta {name} no contiene imágenes ni sonidos; elige otra.</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>The folder {name} is made when the batch starts.</source>
            <translation>La carpeta {name} se crea cuando se inicia el lote.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>The frame cannot be kept: {reason}; free some space.</source>
            <translation>El fotograma no se puede conservar: {reason}; libera espacio.</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>The frames used longest ago are dropped beyond this.</source>
            <translation>Por encima de esto se descartan los fotogramas que llevan más tiempo sin usarse.</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The head trembles by {value} of the eye distance; filmed heads stay below {limit}.</source>
            <translation>La cabeza tiembla {value} de la distancia ocular; las cabezas filmadas no pasan de {limit}.</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>The head turns and the lips part just as the driver's do</source>
            <translation>La cabeza gira y los labios se separan igual que los del vídeo guía</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The head turns away by {value}°; beyond {limit}° the portrait lacks what would be seen.</source>
            <translation>La cabeza gira {value}°; más allá de {limit}° al retrato le falta lo que se vería.</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>The key of these certificates, PEM, no password.</source>
            <translation>La clave de estos certificados, PEM, sin contraseña.</translation>
        </message>
        <message>
            <location filename="../../app/program.py" />
            <source>The language changes at the next start, for there is work running.</source>
            <translation>El idioma cambia en el próximo inicio, porque hay trabajo en curso.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>The largest face</source>
            <translation>La cara más grande</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>The last of the sound is being written</source>
            <translation>Se está escribiendo lo último del sonido</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>The law allows it without</source>
            <translation>La ley lo permite sin él</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The lips are open by {value} of the eye distance while nobody speaks; up to {limit} goes unnoticed.</source>
            <translation>Los labios están abiertos {value} de la distancia ocular mientras nadie habla; hasta {limit} no se nota.</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The lips cross by {value} of the eye distance; they should only meet, within {limit}.</source>
            <translation>Los labios se cruzan {value} de la distancia ocular; solo deberían tocarse, dentro de {limit}.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>The lips meet wherever p, b or m is spoken</source>
            <translation>Los labios se tocan siempre que se dice p, b o m</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>The lips meet wherever the voice is silent</source>
            <translation>Los labios se tocan siempre que la voz calla</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>The lips of a filmed face follow another voice; the rest of the video stays</source>
            <translation>Los labios de una cara filmada siguen otra voz; el resto del vídeo queda</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The lips stay {value} of the eye distance apart on a p, b or m; they should come within {limit}.</source>
            <translation>Los labios quedan a {value} de la distancia ocular en una p, b o m; deberían llegar a {limit}.</translation>
        </message>
        <message>
            <location filename="../../engine/motion/registry.py" />
            <source>The lips that the renderer Temporal GAN makes, as landmarks: to be seen, edited, shown by any renderer.</source>
            <translation>Los labios que hace el renderizador Temporal GAN, como puntos faciales: para verlos, editarlos y mostrarlos con cualquier renderizador.</translation>
        </message>
        <message>
            <location filename="../../app/live.py" />
            <source>The live picture stopped, but your voice is still being recorded: press Stop to keep it. {why}</source>
            <translation>La imagen en directo se detuvo, pero tu voz se sigue grabando: pulsa Parar para conservarla. {why}</translation>
        </message>
        <message>
            <location filename="../../app/pages.py" />
            <source>The live take is in the project.</source>
            <translation>La toma en directo está en el proyecto.</translation>
        </message>
        <message>
            <location filename="../../app/views/live_microphone.py" />
            <source>The loudest words: −12 to −3 dB.</source>
            <translation>Las palabras más fuertes: de −12 a −3 dB.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_line.py" />
            <source>The microphone is gone; what was recorded until then is kept.</source>
            <translation>El micrófono ya no está; se conserva lo grabado hasta entonces.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>The microphone is recorded too; which one, the preferences say</source>
            <translation>También se graba el micrófono; cuál, lo dicen las preferencias</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>The moment at which they are moved furthest</source>
            <translation>El momento en que están más desplazados</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>The moment of the key</source>
            <translation>El momento de la clave</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_marker.py" />
            <source>The moment of the marker</source>
            <translation>El momento del marcador</translation>
        </message>
        <message>
            <location filename="../../app/live_keeping.py" />
            <source>The motion cannot be written to {folder} ({reason}); make room there.</source>
            <translation>El movimiento no se puede escribir en {folder} ({reason}); haz sitio allí.</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>The motion fits this face, voice and seed</source>
            <translation>El movimiento encaja con esta cara, voz y semilla</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>The motion is being made</source>
            <translation>Se está haciendo el movimiento</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>The motion is being made; the export can be ordered as soon as it is there.</source>
            <translation>Se está haciendo el movimiento; la exportación se puede encargar en cuanto esté.</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>The motion was made for other settings: generate it again</source>
            <translation>El movimiento se hizo con otros ajustes: genéralo de nuevo</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>The mouth stays as it is at the start</source>
            <translation>La boca queda como al principio</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The mouth trembles by {value} of the eye distance; filmed mouths stay below {limit}.</source>
            <translation>La boca tiembla {value} de la distancia ocular; las bocas filmadas no pasan de {limit}.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>The name of whoever is heard</source>
            <translation>El nombre de quien se oye</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>The name of whoever the portrait shows</source>
            <translation>El nombre de quien muestra el retrato</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>The one that comes along</source>
            <translation>El que viene incluido</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>The original motion</source>
            <translation>El movimiento original</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>The other side of the face moves as in a mirror</source>
            <translation>El otro lado de la cara se mueve como en un espejo</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>The portrait and its crop (1)</source>
            <translation>El retrato y su recorte (1)</translation>
        </message>
        <message>
            <location filename="../../app/batch_draft.py" />
            <source>The portrait cannot be kept in {folder} ({reason}); make room there and try again.</source>
            <translation>El retrato no se puede guardar en {folder} ({reason}); haz sitio allí e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>The portrait speaks while you do</source>
            <translation>El retrato habla mientras hablas</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>The portrait stays itself; only what the driver changes is added</source>
            <translation>El retrato sigue siendo él mismo; solo se añade lo que cambia en el vídeo guía</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>The project keeps the voice that it has</source>
            <translation>El proyecto conserva la voz que tiene</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>The project's own motion, as it was before</source>
            <translation>El movimiento propio del proyecto, como era antes</translation>
        </message>
        <message>
            <location filename="../../app/recorder_file.py" />
            <source>The recording stopped, because {folder} takes no more ({reason}); make room there.</source>
            <translation>La grabación se detuvo, porque en {folder} no cabe más ({reason}); haz sitio allí.</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>The renderer {name} has nothing to lay over its frames.</source>
            <translation>El renderizador {name} no tiene nada que superponer a sus fotogramas.</translation>
        </message>
        <message>
            <location filename="../../app/sound.py" />
            <source>The sound device cannot be opened ({reason}); choose another one, or close what uses it.</source>
            <translation>El dispositivo de sonido no se puede abrir ({reason}); elige otro o cierra lo que lo usa.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>The sound of the video becomes the voice, as a take of its own</source>
            <translation>El sonido del vídeo pasa a ser la voz, como toma propia</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>The sound of {name} cannot be used or is silence: the portrait moves without it.</source>
            <translation>El sonido de {name} no se puede usar o es silencio: el retrato se mueve sin él.</translation>
        </message>
        <message>
            <location filename="../../app/sound.py" />
            <source>The sound system does not answer ({reason}); start it again.</source>
            <translation>El sistema de sonido no responde ({reason}); inícialo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <location filename="../../app/views/live_microphone.py" />
            <source>The system's microphone</source>
            <translation>El micrófono del sistema</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>The ten points by which the net tells motion, which it found by itself.</source>
            <translation>Los diez puntos con que la red describe el movimiento, que encontró por sí misma.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>The value stays until the next key</source>
            <translation>El valor queda hasta la clave siguiente</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <location filename="../../app/dialogs/dub.py" />
            <source>The video cannot be read: look whether it is there.</source>
            <translation>El vídeo no se puede leer: mira si está ahí.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>The video has no sound: the portrait moves in silence until there is a voice.</source>
            <translation>El vídeo no tiene sonido: el retrato se mueve en silencio hasta que haya una voz.</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>The voice</source>
            <translation>La voz</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>The voice is not ready yet</source>
            <translation>La voz aún no está lista</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>The voice of the open project, as it is heard there</source>
            <translation>La voz del proyecto abierto, tal como se oye allí</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>The whole voice</source>
            <translation>La voz entera</translation>
        </message>
        <message>
            <location filename="../../app/worker_process.py" />
            <source>The worker process cannot be started; please install Likeness again.</source>
            <translation>No se puede iniciar el proceso de cálculo; instala Likeness de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/worker_process.py" />
            <source>The worker process ended by itself (exit code {code}).</source>
            <translation>El proceso de cálculo terminó por sí mismo (código de salida {code}).</translation>
        </message>
        <message>
            <location filename="../../app/worker_process.py" />
            <source>The worker process stopped unexpectedly ({reason}); it starts anew with the next job.</source>
            <translation>El proceso de cálculo se detuvo de forma inesperada ({reason}); arranca de nuevo con el próximo trabajo.</translation>
        </message>
        <message>
            <location filename="../../app/jobs.py" />
            <source>The worker process was started anew.</source>
            <translation>El proceso de cálculo se inició de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>There</source>
            <translation>Está</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>There are no generated blinks to leave out.</source>
            <translation>No hay parpadeos generados que quitar.</translation>
        </message>
        <message>
            <location filename="../../app/batch_draft.py" />
            <source>There is no job in the list.</source>
            <translation>No hay ningún trabajo en la lista.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>There is no microphone.</source>
            <translation>No hay micrófono.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>There is no motion for this face and this voice yet; generate it, then export.</source>
            <translation>Aún no hay movimiento para esta cara y esta voz; genéralo y luego exporta.</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>There is no motion yet to change: add a portrait and a voice.</source>
            <translation>Aún no hay movimiento que cambiar: añade un retrato y una voz.</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>There is no picture in the clipboard; copy one first.</source>
            <translation>No hay ninguna imagen en el portapapeles; copia una primero.</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>There is no report yet; it is written while the batch runs.</source>
            <translation>Aún no hay informe; se escribe mientras el lote está en curso.</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>There is no room for more blinks.</source>
            <translation>No caben más parpadeos.</translation>
        </message>
        <message>
            <location filename="../../app/sound.py" />
            <source>There is no sound, because PortAudio is missing; install {package} and start Likeness again.</source>
            <translation>No hay sonido, porque falta PortAudio; instala {package} y reinicia Likeness.</translation>
        </message>
        <message>
            <location filename="../../app/sound.py" />
            <source>There is no sound, because the package sounddevice is missing; install it.</source>
            <translation>No hay sonido, porque falta el paquete sounddevice; instálalo.</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>There, but of export {id}</source>
            <translation>Está, pero de la exportación {id}</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>There, export {id}</source>
            <translation>Está, exportación {id}</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>There, of the same export</source>
            <translation>Está, de la misma exportación</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>They said so</source>
            <translation>Lo dijeron</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>They wrote so</source>
            <translation>Lo escribieron</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <source>This computer cannot keep up: close other programs. The sound that is kept lacks nothing.</source>
            <translation>Este ordenador no da abasto: cierra otros programas. Al sonido que se conserva no le falta nada.</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <source>This computer cannot keep up: stop and choose a smaller picture.</source>
            <translation>Este ordenador no da abasto: para y elige una imagen más pequeña.</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <source>This computer cannot keep up: stop and choose the renderer Warp.</source>
            <translation>Este ordenador no da abasto: para y elige el renderizador Warp.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_checks.py" />
            <source>This is no program that can be run; choose another file.</source>
            <translation>Esto no es un programa que se pueda ejecutar; elige otro archivo.</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>This person does not exist</source>
            <translation>Esta persona no existe</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_checks.py" />
            <source>This program cannot be run ({reason}); choose another file.</source>
            <translation>Este programa no se puede ejecutar ({reason}); elige otro archivo.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_checks.py" />
            <source>This program does not answer; choose another file.</source>
            <translation>Este programa no responde; elige otro archivo.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_checks.py" />
            <source>This program is not ffmpeg; choose another file.</source>
            <translation>Este programa no es ffmpeg; elige otro archivo.</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <location filename="../../app/interchange.py" />
            <location filename="../../app/session.py" />
            <location filename="../../app/views/timeline_mouse.py" />
            <source>This project is open for reading only: use Save As to go on in a copy of your own.</source>
            <translation>Este proyecto está abierto solo para lectura: usa Guardar como para seguir en una copia propia.</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <source>This project is open for reading only: what you speak is shown, and not kept.</source>
            <translation>Este proyecto está abierto solo para lectura: lo que dices se muestra y no se conserva.</translation>
        </message>
        <message>
            <location filename="../../app/choices.py" />
            <source>This project uses the motion generator {name}, which is not installed here: its motion stays, and {other} makes what is generated anew.</source>
            <translation>Este proyecto usa el generador de movimiento {name}, que no está instalado aquí: su movimiento queda, y {other} hace lo que se genere de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/choices.py" />
            <source>This project uses the renderer {name}, which is not installed here: {other} shows it meanwhile, and nothing in the project is changed.</source>
            <translation>Este proyecto usa el renderizador {name}, que no está instalado aquí: {other} lo muestra mientras tanto, y nada cambia en el proyecto.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>Threshold</source>
            <translation>Umbral</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Ticked recordings are kept (Space); F2 renames, Delete unticks</source>
            <translation>Las grabaciones marcadas se conservan (Espacio); F2 cambia el nombre, Supr desmarca</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Tilt</source>
            <translation>Inclinación</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/views/inspector_key.py" />
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/inspector_marker.py" />
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Time since the start</source>
            <translation>Tiempo desde el inicio</translation>
        </message>
        <message>
            <location filename="../../app/views/transport_time.py" />
            <source>Time to go to</source>
            <translation>Tiempo al que ir</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/timeline_canvas.py" />
            <source>Timeline</source>
            <translation>Línea de tiempo</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>To do</source>
            <translation>Pendientes</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>To the end</source>
            <translation>Al final</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>To the end (End)</source>
            <translation>Al final (Fin)</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>To the next key</source>
            <translation>A la clave siguiente</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>To the picture's right, in eye distances</source>
            <translation>Hacia la derecha de la imagen, en distancias oculares</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>To the start</source>
            <translation>Al principio</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>To the start (Home)</source>
            <translation>Al principio (Inicio)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Too loud in places: move away from the microphone, or lower its input.</source>
            <translation>Demasiado fuerte a ratos: aléjate del micrófono o baja su entrada.</translation>
        </message>
        <message>
            <location filename="../../app/level_advice.py" />
            <source>Too loud: move away from the microphone, or lower its input.</source>
            <translation>Demasiado fuerte: aléjate del micrófono o baja su entrada.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Too short to be used; record it again.</source>
            <translation>Demasiado corta para usarla; grábala de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Top edge of the square</source>
            <translation>Borde superior del cuadrado</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Trails: show the way of the points half a second before and after</source>
            <translation>Estelas: mostrar el camino de los puntos medio segundo antes y después</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>Try the jobs that failed once more</source>
            <translation>Volver a intentar los trabajos que fallaron</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Turn</source>
            <translation>Giro</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Turn the portrait &amp;left</source>
            <translation>Girar el retrato a la &amp;izquierda</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Turn the portrait ri&amp;ght</source>
            <translation>Girar el retrato a la derec&amp;ha</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>Turn the portrait to the left</source>
            <translation>Girar el retrato a la izquierda</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>Turn the portrait to the right</source>
            <translation>Girar el retrato a la derecha</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Turn, nod, tilt</source>
            <translation>Giro, cabeceo, inclinación</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Two renderers side by side (4)</source>
            <translation>Dos renderizadores lado a lado (4)</translation>
        </message>
        <message>
            <location filename="../../app/views/transport_time.py" />
            <source>Type a time such as 0:03:17 (frames last), 3.5 (seconds) or +10 (frames)</source>
            <translation>Escribe un tiempo como 0:03:17 (fotogramas al final), 3.5 (segundos) o +10 (fotogramas)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Type or paste what the portrait says…</source>
            <translation>Escribe o pega lo que dice el retrato…</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Type text…</source>
            <translation>Escribir texto…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Type what is spoken</source>
            <translation>Escribir lo que se dice</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Under the voice, not after it</source>
            <translation>Bajo la voz, no después</translation>
        </message>
        <message>
            <location filename="../../app/pages.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../app/widgets/section.py" />
            <source>Unfold this part</source>
            <translation>Desplegar esta parte</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Unknown</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Unmute</source>
            <translation>Activar el sonido</translation>
        </message>
        <message>
            <location filename="../../app/session.py" />
            <source>Untitled</source>
            <translation>Sin título</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Up and down</source>
            <translation>Arriba y abajo</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Upper lip</source>
            <translation>Labio superior</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Upper teeth on the lower lip, as in f and v</source>
            <translation>Dientes de arriba sobre el labio inferior, como en f y v</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Use its sound as voice</source>
            <translation>Usar su sonido como voz</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Use the open project's portrait</source>
            <translation>Usar el retrato del proyecto abierto</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Use this film</source>
            <translation>Usar esta filmación</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Use this frame</source>
            <translation>Usar este fotograma</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Valid</source>
            <translation>Válido</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Valid, export {id}</source>
            <translation>Válido, exportación {id}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Vertical</source>
            <translation>Vertical</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <location filename="../../app/level_advice.py" />
            <source>Very quiet: come closer to the microphone, or raise its input.</source>
            <translation>Muy bajo: acércate al micrófono o sube su entrada.</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/dialogs/player.py" />
            <source>Video</source>
            <translation>Vídeo</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/views/batch_choices.py" />
            <source>Videos</source>
            <translation>Vídeos</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Videos and pictures</source>
            <translation>Vídeos e imágenes</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Videos at a time</source>
            <translation>Vídeos a la vez</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/dialogs/speak.py" />
            <location filename="../../app/provenance.py" />
            <location filename="../../app/views/inspector_take.py" />
            <location filename="../../app/views/media_voice.py" />
            <location filename="../../app/views/waveform.py" />
            <source>Voice</source>
            <translation>Voz</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <location filename="../../app/views/media_voice.py" />
            <source>Voices</source>
            <translation>Voces</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/views/jobs.py" />
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Waiting for other work to end</source>
            <translation>Esperando a que termine otro trabajo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Waiting for the microphone…</source>
            <translation>Esperando al micrófono…</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Warp</source>
            <translation>Warp</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_wave.py" />
            <source>Waveform</source>
            <translation>Forma de onda</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Web video</source>
            <translation>Vídeo para la web</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Web, transparent</source>
            <translation>Web, transparente</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>WebM without the background, to lay over a web page or a stream.</source>
            <translation>WebM sin el fondo, para ponerlo sobre una página web o una emisión.</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>What Record listens to.</source>
            <translation>Lo que escucha Grabar.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>What is added to the motion here; 0 adds nothing</source>
            <translation>Lo que se añade aquí al movimiento; 0 no añade nada</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>What is heard begins here</source>
            <translation>Lo que se oye empieza aquí</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>What is heard ends here</source>
            <translation>Lo que se oye termina aquí</translation>
        </message>
        <message>
            <location filename="../../app/views/waveform.py" />
            <source>What is heard: the chosen take with its trim, gain and gate</source>
            <translation>Lo que se oye: la toma elegida con su recorte, ganancia y puerta de ruido</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_marker.py" />
            <source>What is here?</source>
            <translation>¿Qué hay aquí?</translation>
        </message>
        <message>
            <location filename="../../app/editing/selected.py" />
            <source>What is in the clipboard cannot be read; copy it again.</source>
            <translation>Lo que hay en el portapapeles no se puede leer; cópialo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>What is quieter than this is silenced</source>
            <translation>Lo que es más suave que esto se silencia</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>What is spoken; an empty line makes a pause</source>
            <translation>Lo que se dice; una línea vacía hace una pausa</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>What is told about the chosen job</source>
            <translation>Lo que se dice del trabajo elegido</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>What it will be</source>
            <translation>Lo que será</translation>
        </message>
        <message>
            <location filename="../../app/quality.py" />
            <source>What looks wrong in the motion could not be found out ({why}). It can be edited all the same.</source>
            <translation>No se pudo averiguar qué se ve mal en el movimiento ({why}). Se puede editar de todos modos.</translation>
        </message>
        <message>
            <location filename="../../app/views/track_quality.py" />
            <source>What looks wrong: click to go to the worst frame.</source>
            <translation>Lo que se ve mal: haz clic para ir al peor fotograma.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>What makes the picture</source>
            <translation>Lo que hace la imagen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>What the camera sees</source>
            <translation>Lo que ve la cámara</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>What the driver changes is added to the portrait.</source>
            <translation>Lo que cambia en el vídeo guía se añade al retrato.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>What the file will be called; the ending comes by itself</source>
            <translation>Cómo se llamará el archivo; la extensión se añade sola</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>What the motion does to the face (2)</source>
            <translation>Lo que el movimiento hace con la cara (2)</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>What the net paints, the stronger the more it counts; dark is what stays the portrait's own.</source>
            <translation>Lo que pinta la red, más fuerte cuanto más cuenta; oscuro es lo que queda del retrato.</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>What the preview shows</source>
            <translation>Lo que muestra la vista previa</translation>
        </message>
        <message>
            <location filename="../../app/export_queue.py" />
            <source>What this export needs is no longer there; export again.</source>
            <translation>Lo que esta exportación necesita ya no está; exporta de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_marker.py" />
            <source>What this moment is called</source>
            <translation>Cómo se llama este momento</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>What this voice was made from</source>
            <translation>Con qué se hizo esta voz</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>What was copied on the timeline, at the playhead; or a picture, as portrait</source>
            <translation>Lo que se copió en la línea de tiempo, en el cabezal; o una imagen, como retrato</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>What you add or select can be set here.</source>
            <translation>Lo que añades o seleccionas se puede ajustar aquí.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <location filename="../../app/pages.py" />
            <source>What you leave lies for a week in {folder}.</source>
            <translation>Lo que dejas queda una semana en {folder}.</translation>
        </message>
        <message>
            <location filename="../../app/pages.py" />
            <source>What you spoke live is not in the project yet.</source>
            <translation>Lo que dijiste en directo aún no está en el proyecto.</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>What {side} shows</source>
            <translation>Lo que muestra {side}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>When they agreed, such as {date}</source>
            <translation>Cuándo se pusieron de acuerdo, por ejemplo {date}</translation>
        </message>
        <message>
            <location filename="../../app/hints.py" />
            <source>When you like what you see, Export writes the video. You can go on working meanwhile.</source>
            <translation>Cuando te guste lo que ves, Exportar escribe el vídeo. Mientras tanto puedes seguir trabajando.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/verify.py" />
            <source>Where does it come from?</source>
            <translation>¿De dónde viene?</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Where in the frame the net attends to what is said at the moment.</source>
            <translation>A qué parte del fotograma atiende la red, por lo que se dice en ese momento.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <location filename="../../app/views/inspector_cue.py" />
            <location filename="../../app/views/inspector_part.py" />
            <location filename="../../app/views/inspector_range.py" />
            <source>Where it begins</source>
            <translation>Dónde empieza</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <location filename="../../app/views/inspector_part.py" />
            <location filename="../../app/views/inspector_range.py" />
            <source>Where it ends</source>
            <translation>Dónde termina</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Where rendered frames are kept.</source>
            <translation>Dónde se guardan los fotogramas renderizados.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Where the agreement is kept, or what it covers</source>
            <translation>Dónde se guarda el acuerdo, o qué abarca</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>Where the eyes look, in eye widths. Double click sets a key; drag it up or down.</source>
            <translation>Hacia dónde miran los ojos, en anchos de ojo. Un doble clic pone una clave; arrástrala arriba o abajo.</translation>
        </message>
        <message>
            <location filename="../../app/views/transport_time.py" />
            <source>Where the playhead is: hours, minutes, seconds, frames. Click to type a time.</source>
            <translation>Dónde está el cabezal: horas, minutos, segundos, fotogramas. Haz clic para escribir un tiempo.</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Where the voice is heard.</source>
            <translation>Por dónde se oye la voz.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Which camera films</source>
            <translation>Qué cámara filma</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Which jobs are shown</source>
            <translation>Qué trabajos se muestran</translation>
        </message>
        <message>
            <location filename="../../app/views/live_microphone.py" />
            <source>Which microphone is listened to</source>
            <translation>Qué micrófono se escucha</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <source>Which microphone is recorded</source>
            <translation>Qué micrófono se graba</translation>
        </message>
        <message>
            <location filename="../../app/views/generator_box.py" />
            <source>Which motion generator makes a part anew; the motion around it stays</source>
            <translation>Qué generador de movimiento rehace una parte; el movimiento de alrededor queda</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Which points are taken hold of together.
Shift or Ctrl and click adds more, Alt and arrows move them (with Shift finely),
Delete takes a move away, Escape lets go.</source>
            <translation>Qué puntos se toman juntos.
Mayús o Ctrl y clic añade más, Alt y las flechas los mueven (con Mayús, con finura),
Supr quita un movimiento, Escape suelta.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Which voice the lips follow</source>
            <translation>Qué voz siguen los labios</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Who is shown</source>
            <translation>Quién aparece</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Who is shown and heard, and that they agreed. The note stays in the project.</source>
            <translation>Quién aparece y quién habla, y que están de acuerdo. La nota queda en el proyecto.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Who speaks</source>
            <translation>Quién habla</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Who speaks, among the voices that are installed on this computer</source>
            <translation>Quién habla, de entre las voces instaladas en este ordenador</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Whoever gets the video can read the note then; otherwise it stays in the project</source>
            <translation>Quien reciba el vídeo podrá leer entonces la nota; si no, queda en el proyecto</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <source>Whole from an earlier run</source>
            <translation>Completo de una vez anterior</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Whose lips follow the voice, the largest face first</source>
            <translation>De quién son los labios que siguen la voz, la cara más grande primero</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>Whose sound is heard</source>
            <translation>De quién es el sonido que se oye</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>Why without the badge</source>
            <translation>Por qué sin distintivo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>Why without the badge? It is written into the manifest.</source>
            <translation>¿Por qué sin distintivo? Se escribe en el manifiesto.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Wide open, as in a in father</source>
            <translation>Muy abierta, como en la a de padre</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Wink with the left eye</source>
            <translation>Guiñar el ojo izquierdo</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Wink with the right eye</source>
            <translation>Guiñar el ojo derecho</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>With sound</source>
            <translation>Con sonido</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>Without the badge a reason is needed; type it above, once for all.</source>
            <translation>Sin el distintivo hace falta un motivo; escríbelo arriba, una vez para todas.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_marker.py" />
            <source>Words of the marker</source>
            <translation>Texto del marcador</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Work</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Write the note into the project (Enter)</source>
            <translation>Escribir la nota en el proyecto (Intro)</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Write the video to a file (Ctrl+E)</source>
            <translation>Escribir el vídeo en un archivo (Ctrl+E)</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Writing the file</source>
            <translation>Escribiendo el archivo</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>Writing {name}</source>
            <translation>Escribiendo {name}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Your face, filmed with a camera, moves the portrait</source>
            <translation>Tu cara, filmada con una cámara, mueve el retrato</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Your own chain for signing exports, a PEM file, the signer's first; without one, this computer's.</source>
            <translation>Una cadena propia para firmar exportaciones, un archivo PEM, con el del firmante primero; sin ella, la de este ordenador.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Your recordings appear here.</source>
            <translation>Tus grabaciones aparecen aquí.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>Your voice is {voice} long, the video {video}: the video's end is left out.</source>
            <translation>Tu voz dura {voice}, el vídeo {video}: el final del vídeo se omite.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>Your voice is {voice} long, the video {video}: then the portrait rests.</source>
            <translation>Tu voz dura {voice}, el vídeo {video}: después el retrato reposa.</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Yours stay</source>
            <translation>Los tuyos quedan</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>Zoom of the timeline</source>
            <translation>Ampliación de la línea de tiempo</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Zoom the timeline &amp;in</source>
            <translation>&amp;Acercar la línea de tiempo</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Zoom the timeline &amp;out</source>
            <translation>A&amp;lejar la línea de tiempo</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>Zoom the timeline in (+)</source>
            <translation>Acercar la línea de tiempo (+)</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>Zoom the timeline out (-)</source>
            <translation>Alejar la línea de tiempo (-)</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Zoom: show the whole picture</source>
            <translation>Ampliación: mostrar la imagen entera</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>a keypoint</source>
            <translation>un punto clave</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>a little</source>
            <translation>un poco</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>a portrait</source>
            <translation>un retrato</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>a voice</source>
            <translation>una voz</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>about {time} left</source>
            <translation>faltan unos {time}</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>all of it</source>
            <translation>todo</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>all {all} frames rendered</source>
            <translation>los {all} fotogramas renderizados</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <source>at the {n}. try</source>
            <translation>en el {n}.º intento</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>blink</source>
            <translation>parpadeo</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>blinks too often</source>
            <translation>parpadea demasiado</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <location filename="../../app/views/track_curves.py" />
            <source>brows</source>
            <translation>cejas</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>brows down</source>
            <translation>cejas bajas</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>brows up</source>
            <translation>cejas alzadas</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>cannot be dubbed</source>
            <translation>no se puede doblar</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>cannot drive a portrait</source>
            <translation>no puede guiar un retrato</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>corner of the mouth</source>
            <translation>comisura de la boca</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>demo</source>
            <translation>demostración</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>down</source>
            <translation>abajo</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>draft</source>
            <translation>borrador</translation>
        </message>
        <message>
            <location filename="../../app/worker_process.py" />
            <source>exit code {code}</source>
            <translation>código de salida {code}</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>eyes</source>
            <translation>ojos</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>eyes shut too long</source>
            <translation>ojos cerrados demasiado tiempo</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>face</source>
            <translation>cara</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>face hard to find</source>
            <translation>cara difícil de encontrar</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>face too long</source>
            <translation>cara demasiado larga</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>face too short</source>
            <translation>cara demasiado corta</translation>
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>face {n} of {all}</source>
            <translation>cara {n} de {all}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <location filename="../../app/settings.py" />
            <source>ffmpeg</source>
            <translation>ffmpeg</translation>
        </message>
        <message>
            <location filename="../../app/views/track_cues.py" />
            <source>found in the voice; drag it to make it yours</source>
            <translation>encontrada en la voz; arrástrala para hacerla tuya</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>frames</source>
            <translation>fotogramas</translation>
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>frontal</source>
            <translation>de frente</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>frozen</source>
            <translation>congelado</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>full size</source>
            <translation>tamaño completo</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>generated</source>
            <translation>generado</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/views/words.py" />
            <source>good</source>
            <translation>bien</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>head</source>
            <translation>cabeza</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>head trembles</source>
            <translation>la cabeza tiembla</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>head turned too far</source>
            <translation>cabeza demasiado girada</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>head {n} %</source>
            <translation>cabeza {n} %</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>holds no sound</source>
            <translation>no contiene sonido</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>is a video or picture without sound</source>
            <translation>es un vídeo o una imagen sin sonido</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>is kept</source>
            <translation>se conserva</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>is not kept</source>
            <translation>no se conserva</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/problem_words.py" />
            <source>jaw</source>
            <translation>mandíbula</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>key</source>
            <translation>clave</translation>
        </message>
        <message>
            <location filename="../../app/worker_process.py" />
            <source>killed, perhaps for want of memory</source>
            <translation>interrumpido, quizá por falta de memoria</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>landmark key</source>
            <translation>clave de puntos</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>left brow</source>
            <translation>ceja izquierda</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>left eye</source>
            <translation>ojo izquierdo</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>less</source>
            <translation>menos</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>less smile</source>
            <translation>menos sonrisa</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>lips cross</source>
            <translation>los labios se cruzan</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>lips open in silence</source>
            <translation>labios abiertos en el silencio</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>lips open on p, b or m</source>
            <translation>labios abiertos en p, b o m</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>lips shut in silence</source>
            <translation>labios cerrados en el silencio</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>lips shut on p, b, m</source>
            <translation>labios cerrados en p, b, m</translation>
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>looks down</source>
            <translation>mira hacia abajo</translation>
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>looks up</source>
            <translation>mira hacia arriba</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>lower lip</source>
            <translation>labio inferior</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>marker</source>
            <translation>marcador</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/widgets/captioned.py" />
            <location filename="../../app/widgets/switch_row.py" />
            <source>mixed</source>
            <translation>varios</translation>
        </message>
        <message>
            <location filename="../../app/widgets/labelled_slider.py" />
            <source>mixed · {value}</source>
            <translation>varios · {value}</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>more smile</source>
            <translation>más sonrisa</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>most</source>
            <translation>lo más</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>motion</source>
            <translation>movimiento</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/problem_words.py" />
            <source>mouth</source>
            <translation>boca</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>mouth cue</source>
            <translation>forma de boca</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>mouth held</source>
            <translation>boca mantenida</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>mouth trembles</source>
            <translation>la boca tiembla</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>mouth {n} %</source>
            <translation>boca {n} %</translation>
        </message>
        <message>
            <location filename="../../app/views/track_blinks.py" />
            <source>muted</source>
            <translation>oculto</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>near a keypoint</source>
            <translation>cerca de un punto clave</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>new part</source>
            <translation>parte nueva</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>no change yet</source>
            <translation>ningún cambio aún</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <location filename="../../app/dialogs/dub.py" />
            <source>no face in the first seconds</source>
            <translation>ninguna cara en los primeros segundos</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>no reason was given</source>
            <translation>no se dio ningún motivo</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>nobody who is named</source>
            <translation>nadie con nombre</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>nod</source>
            <translation>cabeceo</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/problem_words.py" />
            <source>nose</source>
            <translation>nariz</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>not installed</source>
            <translation>no instalado</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <location filename="../../app/views/track_quality.py" />
            <source>nothing to see</source>
            <translation>nada que ver</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>off</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/views/words.py" />
            <source>one face</source>
            <translation>una cara</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>one landmark</source>
            <translation>un punto facial</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>opening</source>
            <translation>abertura</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <source>project</source>
            <translation>proyecto</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>px</source>
            <translation>px</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>range</source>
            <translation>intervalo</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>read-only</source>
            <translation>solo lectura</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>recording</source>
            <translation>grabación</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>rendering {n} of {all}</source>
            <translation>renderizando {n} de {all}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>right brow</source>
            <translation>ceja derecha</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>right eye</source>
            <translation>ojo derecho</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>roughly {size}</source>
            <translation>aprox. {size}</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>s</source>
            <translation>s</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <location filename="../../app/views/media_motion.py" />
            <location filename="../../app/views/track_ranges.py" />
            <source>seed {n}</source>
            <translation>semilla {n}</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>smile</source>
            <translation>sonrisa</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>smoothed {n} ms</source>
            <translation>suavizado {n} ms</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>some yours</source>
            <translation>algunos tuyos</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>sound is missing once</source>
            <translation>falta sonido una vez</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>sound is missing {n} times</source>
            <translation>falta sonido {n} veces</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>takes about {time}</source>
            <translation>tarda unos {time}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>talk</source>
            <translation>discurso</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>the original</source>
            <translation>el original</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>tilt</source>
            <translation>inclinación</translation>
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>tilted</source>
            <translation>inclinada</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>turn</source>
            <translation>giro</translation>
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>turned aside</source>
            <translation>vuelta de lado</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>typed text</source>
            <translation>texto escrito</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>up</source>
            <translation>arriba</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>upper lip</source>
            <translation>labio superior</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <source>video</source>
            <translation>vídeo</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>whole face</source>
            <translation>toda la cara</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>width</source>
            <translation>anchura</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>yours</source>
            <translation>tuyo</translation>
        </message>
        <message>
            <location filename="../../app/views/track_cues.py" />
            <source>yours: it bends the mouth</source>
            <translation>tuya: da forma a la boca</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>{all} or {last}</source>
            <translation>{all} o {last}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>{curve} · key</source>
            <translation>{curve} · clave</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>{curve} · {what}</source>
            <translation>{curve} · {what}</translation>
        </message>
        <message>
            <location filename="../../app/recorder_line.py" />
            <source>{device} cannot record ({reason}); choose another microphone, or close what uses it.</source>
            <translation>{device} no puede grabar ({reason}); elige otro micrófono o cierra lo que lo usa.</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_drags.py" />
            <source>{far} · {long} long</source>
            <translation>{far} · dura {long}</translation>
        </message>
        <message>
            <location filename="../../app/recorder_file.py" />
            <source>{file} cannot be finished ({reason}); make room there.</source>
            <translation>{file} no se puede terminar ({reason}); haz sitio allí.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>{length} · always seen</source>
            <translation>{length} · siempre visible</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>{length} · seen in {n} %</source>
            <translation>{length} · visible el {n} %</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <location filename="../../app/dialogs/dub.py" />
            <source>{length} · {faces}</source>
            <translation>{length} · {faces}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>{length} · {n} frames</source>
            <translation>{length} · {n} fotogramas</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>{name} (not connected)</source>
            <translation>{name} (no conectado)</translation>
        </message>
        <message>
            <location filename="../../app/playback_sound.py" />
            <source>{name} cannot be played: it is not a 16-bit WAV of 48 kHz. Choose the voice again.</source>
            <translation>{name} no se puede reproducir: no es un WAV de 16 bits y 48 kHz. Elige la voz de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>{name} cannot be read; it is left where it is.</source>
            <translation>{name} no se puede leer; se deja donde está.</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>{name} cannot be used ({reason}): look whether it is there and who may use it.</source>
            <translation>{name} no se puede usar ({reason}): mira si está ahí y quién puede usarlo.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>{name} dubbed</source>
            <translation>{name} doblado</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>{name} holds nothing that is not here already.</source>
            <translation>{name} no contiene nada que no esté ya aquí.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>{name} is dubbed.</source>
            <translation>{name} está doblado.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>{name} is exported.</source>
            <translation>{name} está exportado.</translation>
        </message>
        <message>
            <location filename="../../app/batch_draft.py" />
            <source>{name} is neither a picture, a sound, a project nor a list of jobs; add one of these.</source>
            <translation>{name} no es ni una imagen, ni un sonido, ni un proyecto, ni una lista de trabajos; añade uno de estos.</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>{name} is neither a picture, a sound, a video nor a Likeness project; drop one of these.</source>
            <translation>{name} no es ni una imagen, ni un sonido, ni un vídeo, ni un proyecto de Likeness; suelta uno de estos.</translation>
        </message>
        <message>
            <location filename="../../app/player_frames.py" />
            <source>{name} is no longer there; export it again.</source>
            <translation>{name} ya no está ahí; expórtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_audition.py" />
            <source>{name} is no longer there; record it again.</source>
            <translation>{name} ya no está ahí; grábalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>{name} is no longer where it was written; export it again.</source>
            <translation>{name} ya no está donde se escribió; expórtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>{name} is no longer where it was written; press Start to make it again.</source>
            <translation>{name} ya no está donde se escribió; pulsa Inicio para hacerlo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/player_frames.py" />
            <source>{name} is no video that can be played; export it again.</source>
            <translation>{name} no es un vídeo que se pueda reproducir; expórtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../app/program.py" />
            <source>{name} is open in another window, so here it is for reading only: close it there and open it again, or go on in a copy with Save As.</source>
            <translation>{name} está abierto en otra ventana, así que aquí está solo para lectura: ciérralo allí y ábrelo de nuevo, o continúa en una copia con Guardar como.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>{name} is open in another window. Open it here for reading only?</source>
            <translation>{name} está abierto en otra ventana. ¿Abrirlo aquí solo para lectura?</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>{name} is written.</source>
            <translation>{name} está escrito.</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>{name}, with the key of this computer</source>
            <translation>{name}, con la clave de este ordenador</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>{name}, {length} long; F2 renames, Delete removes</source>
            <translation>{name}, dura {length}; F2 cambia el nombre, Supr lo elimina</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>{name}, {time}</source>
            <translation>{name}, {time}</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_ruler.py" />
            <source>{name}: drag to move it, double click to name it, Delete removes it</source>
            <translation>{name}: arrastra para moverlo, doble clic para darle nombre, Supr lo elimina</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>{name}; no known authority stands behind that name</source>
            <translation>{name}; ninguna autoridad conocida responde de ese nombre</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/views/preview.py" />
            <location filename="../../app/views/problem_words.py" />
            <source>{n} %</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_drags.py" />
            <source>{n} % closed</source>
            <translation>{n} % cerrado</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <location filename="../../app/dialogs/preferences.py" />
            <source>{n} GB</source>
            <translation>{n} GB</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <location filename="../../app/dialogs/preferences.py" />
            <source>{n} MB</source>
            <translation>{n} MB</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>{n} blinks</source>
            <translation>{n} parpadeos</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>{n} curves</source>
            <translation>{n} curvas</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>{n} faces</source>
            <translation>{n} caras</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>{n} faces, the largest is followed</source>
            <translation>{n} caras, se sigue la más grande</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>{n} failed</source>
            <translation>{n} fallidos</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>{n} fps</source>
            <translation>{n} fps</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <location filename="../../app/views/status.py" />
            <source>{n} frames</source>
            <translation>{n} fotogramas</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>{n} frames left out</source>
            <translation>{n} fotogramas omitidos</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>{n} frames per second</source>
            <translation>{n} fotogramas por segundo</translation>
        </message>
        <message>
            <location filename="../../app/views/status.py" />
            <source>{n} frames · all rendered</source>
            <translation>{n} fotogramas · todos renderizados</translation>
        </message>
        <message>
            <location filename="../../app/views/status.py" />
            <source>{n} frames · {cached} rendered · {left} to go</source>
            <translation>{n} fotogramas · {cached} renderizados · faltan {left}</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>{n} frames/s</source>
            <translation>{n} fotogramas/s</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <source>{n} in all · {length}</source>
            <translation>{n} en total · {length}</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>{n} jobs</source>
            <translation>{n} trabajos</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>{n} kB</source>
            <translation>{n} kB</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <location filename="../../app/views/track_landmarks.py" />
            <source>{n} keys</source>
            <translation>{n} claves</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>{n} landmark keys</source>
            <translation>{n} claves de puntos</translation>
        </message>
        <message>
            <location filename="../../app/views/track_landmarks.py" />
            <source>{n} landmarks</source>
            <translation>{n} puntos faciales</translation>
        </message>
        <message>
            <location filename="../../app/pages.py" />
            <source>{n} live takes are not in the project yet.</source>
            <translation>{n} tomas en directo aún no están en el proyecto.</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>{n} markers</source>
            <translation>{n} marcadores</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>{n} markers from {name}.</source>
            <translation>{n} marcadores de {name}.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>{n} mouth cues</source>
            <translation>{n} formas de boca</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>{n} mouth cues and {m} markers from {name}.</source>
            <translation>{n} formas de boca y {m} marcadores de {name}.</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>{n} mouth cues from {name}.</source>
            <translation>{n} formas de boca de {name}.</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>{n} ms earlier</source>
            <translation>{n} ms antes</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>{n} ms later</source>
            <translation>{n} ms después</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <location filename="../../app/views/track_ranges.py" />
            <source>{n} new parts</source>
            <translation>{n} partes nuevas</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>{n} of {all}</source>
            <translation>{n} de {all}</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>{n} of {all} frames/s</source>
            <translation>{n} de {all} fotogramas/s</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>{n} of {all} jobs chosen</source>
            <translation>{n} de {all} trabajos elegidos</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>{n} of {all} videos made</source>
            <translation>{n} de {all} vídeos hechos</translation>
        </message>
        <message>
            <location filename="../../app/views/track_frames.py" />
            <source>{n} of {total}</source>
            <translation>{n} de {total}</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <location filename="../../app/views/batch_choices.py" />
            <location filename="../../app/views/live_choices.py" />
            <source>{n} px</source>
            <translation>{n} px</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>{n} ranges</source>
            <translation>{n} intervalos</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>{n} recordings are not in the project yet.</source>
            <translation>{n} grabaciones aún no están en el proyecto.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <location filename="../../app/views/timeline_drags.py" />
            <source>{n} s</source>
            <translation>{n} s</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>{n} signs, about {seconds} s</source>
            <translation>{n} signos, unos {seconds} s</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>{n} signs, {seconds} s</source>
            <translation>{n} signos, {seconds} s</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>{n} signs; at most {most} can be spoken at once</source>
            <translation>{n} signos; como máximo se pueden decir {most} de una vez</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/views/track_quality.py" />
            <source>{n} to look at</source>
            <translation>{n} por revisar</translation>
        </message>
        <message>
            <location filename="../../app/views/track_blinks.py" />
            <location filename="../../app/views/track_cues.py" />
            <source>{n} yours</source>
            <translation>{n} tuyos</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>{n} · {rate} a minute</source>
            <translation>{n} · {rate} por minuto</translation>
        </message>
        <message>
            <location filename="../../app/views/track_blinks.py" />
            <source>{n}/min</source>
            <translation>{n}/min</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>{part} of {all}</source>
            <translation>{part} de {all}</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>{part} out of place</source>
            <translation>{part}: fuera de lugar</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>{part}: a landmark is {value} of the eye distance from where the portrait has it; faces reach {limit}.</source>
            <translation>{part}: un punto facial está a {value} de la distancia ocular de donde lo tiene el retrato; las caras llegan a {limit}.</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <source>{project} – Likeness</source>
            <translation>{project} – Likeness</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>{renderer} cannot leave the background out; choose another picture or another kind.</source>
            <translation>{renderer} no puede dejar fuera el fondo; elige otra imagen u otro tipo.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>{seconds} s, loudest {peak} dB</source>
            <translation>{seconds} s, máximo {peak} dB</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>{seed} · take {n}/{total}</source>
            <translation>{seed} · toma {n}/{total}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>{size} of frames, pictures and sounds</source>
            <translation>{size} de fotogramas, imágenes y sonidos</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>{stage} · {n} %</source>
            <translation>{stage} · {n} %</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>{start} – {end}  ({length} s)</source>
            <translation>{start} – {end}  ({length} s)</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline.py" />
            <source>{time} long, {n} blinks</source>
            <translation>dura {time}, {n} parpadeos</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>{time} of motion from {name}.</source>
            <translation>{time} de movimiento de {name}.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>{title}, torch {version}</source>
            <translation>{title}, torch {version}</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>{value} blinks within five seconds; more than {limit} look nervous.</source>
            <translation>{value} parpadeos en cinco segundos; más de {limit} dan impresión de nervios.</translation>
        </message>
        <message>
            <location filename="../../app/views/history.py" />
            <source>{what} (this is the present)</source>
            <translation>{what} (este es el presente)</translation>
        </message>
        <message>
            <location filename="../../app/views/history.py" />
            <source>{what} (undone)</source>
            <translation>{what} (deshecho)</translation>
        </message>
        <message>
            <location filename="../../app/views/track_landmarks.py" />
            <source>{what} moved by hand, felt from {before} s before to {after} s after</source>
            <translation>{what} movido a mano, se nota desde {before} s antes hasta {after} s después</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>{what} · {whose}</source>
            <translation>{what} · {whose}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>{width} × {height} px</source>
            <translation>{width} × {height} px</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/dialogs/export.py" />
            <source>“{name}” exists already.</source>
            <translation>«{name}» ya existe.</translation>
        </message>
    </context>
    <context>
        <name>Likeness engine</name>
        <message>
            <location filename="../../engine/provenance/words.py" />
            <source>A badge says that this is AI-generated; nothing else tells where it comes from.</source>
            <translation>Un distintivo dice que esto lo generó una IA; nada más indica de dónde viene.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>A batch needs a portrait and a voice at least: name both.</source>
            <translation>Un lote necesita al menos un retrato y una voz: indica ambos.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/credentials.py" />
            <source>A certificate of your own needs its key too: choose both, or neither.</source>
            <translation>Un certificado propio necesita también su clave: elige ambos o ninguno.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>A hand is in front of the face: use a picture that shows all of the face.</source>
            <translation>Hay una mano delante de la cara: usa una imagen que muestre la cara entera.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>A name in the list is no text that can be written: rename that file.</source>
            <translation>Un nombre de la lista no es texto que se pueda escribir: cambia el nombre de ese archivo.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/avfr_keypoints.py" />
            <source>A packed frame of {0} keypoints has {1} bytes.</source>
            <translation>Un fotograma empaquetado de {0} puntos clave tiene {1} bytes.</translation>
        </message>
        <message>
            <location filename="../../engine/store_history.py" />
            <source>A step of this project is damaged: open another copy of it.</source>
            <translation>Un paso de este proyecto está dañado: abre otra copia.</translation>
        </message>
        <message>
            <location filename="../../engine/formats.py" />
            <source>A video cannot be written at {0} frames per second; choose 24, 25, 30, 50 or 60.</source>
            <translation>No se puede escribir un vídeo a {0} fotogramas por segundo; elige 24, 25, 30, 50 o 60.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/pool.py" />
            <source>A worker process cannot be started ({0}): free some memory.</source>
            <translation>No se puede iniciar un proceso de cálculo ({0}): libera memoria.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/journal.py" />
            <source>Another batch is at work in {0}: wait for it, or choose another folder.</source>
            <translation>Otro lote trabaja en {0}: espera a que acabe o elige otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>Another program is busy with {0}: wait a moment, then try again.</source>
            <translation>Otro programa está ocupado con {0}: espera un momento e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>Both {0} and {1} would be written to {2}: give them names of their own, or a pattern with the number of the job.</source>
            <translation>Tanto {0} como {1} se escribirían en {2}: dales nombres propios o un patrón con el número del trabajo.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/detect.py" />
            <source>Face {0} was asked for but there is {1} in {2}: choose {3}.</source>
            <translation>Se pidió la cara {0}, pero en {2} hay {1}: elige {3}.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/followed.py" />
            <location filename="../../engine/pipeline.py" />
            <location filename="../../engine/reenactment/sender.py" />
            <source>Face {0} was asked for, but {1} shows {2}: choose a smaller number.</source>
            <translation>Se pidió la cara {0}, pero {1} muestra {2}: elige un número menor.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/mediapipe_models.py" />
            <source>Faces cannot be found in a forked process: start it by multiprocessing's spawn method.</source>
            <translation>No se pueden buscar caras en un proceso bifurcado: inícialo con el método spawn de multiprocessing.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/convert.py" />
            <source>Files like {0} have several formats: choose one with --to.</source>
            <translation>Los archivos como {0} tienen varios formatos: elige uno con --to.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/hands.py" />
            <source>Hands cannot be found in a forked process: start it by multiprocessing's spawn method.</source>
            <translation>No se pueden buscar manos en un proceso bifurcado: inícialo con el método spawn de multiprocessing.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/avfr_keypoints.py" />
            <source>Keypoints that are not numbers cannot be packed.</source>
            <translation>Los puntos clave que no son números no se pueden empaquetar.</translation>
        </message>
        <message>
            <location filename="../../engine/ffmpeg.py" />
            <source>LIKENESS_FFMPEG is {0}, which is no program that can be run; correct it or unset it.</source>
            <translation>LIKENESS_FFMPEG es {0}, que no es un programa que se pueda ejecutar; corrígelo o quítalo.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/words.py" />
            <source>Likeness made this, and it is as it was signed.</source>
            <translation>Likeness hizo esto, y está tal como se firmó.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/words.py" />
            <source>Likeness made this; its manifest is gone, as after being converted or uploaded.</source>
            <translation>Likeness hizo esto; su manifiesto ya no está, como tras convertirlo o subirlo.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>Line {0} of {1} cannot be read ({2}): check its quotes.</source>
            <translation>La línea {0} de {1} no se puede leer ({2}): revisa sus comillas.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>Line {0} of {1} has two columns called {2}: leave one out.</source>
            <translation>La línea {0} de {1} tiene dos columnas llamadas {2}: quita una.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>Line {0} of {1} names no column {2}: the first line names the columns.</source>
            <translation>La línea {0} de {1} no nombra ninguna columna {2}: la primera línea nombra las columnas.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/hands.py" />
            <location filename="../../engine/faces/mediapipe_models.py" />
            <source>MediaPipe cannot start on this machine: install it again with pip install mediapipe==0.10.21.</source>
            <translation>MediaPipe no puede arrancar en este equipo: instálalo de nuevo con pip install mediapipe==0.10.21.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/bring.py" />
            <source>Motion needs a portrait to move: open a picture of a face first.</source>
            <translation>El movimiento necesita un retrato que mover: abre primero la imagen de una cara.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/bring.py" />
            <source>Mouth cues left out, shorter than a frame or after the voice: {0}.</source>
            <translation>Formas de boca omitidas, más cortas que un fotograma o después de la voz: {0}.</translation>
        </message>
        <message>
            <location filename="../../engine/phones.py" />
            <source>Mouth cues need PocketSphinx; install Likeness again to get it.</source>
            <translation>Las formas de boca necesitan PocketSphinx; instala Likeness de nuevo para tenerlo.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/track.py" />
            <source>No face was found in the driving video {0}: use one that shows a face from the front.</source>
            <translation>No se encontró ninguna cara en el vídeo guía {0}: usa uno que muestre una cara de frente.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/followed.py" />
            <source>No face was found in the video {0}: use one that shows a face from the front.</source>
            <translation>No se encontró ninguna cara en el vídeo {0}: usa uno que muestre una cara de frente.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/detect.py" />
            <location filename="../../engine/studio_scene.py" />
            <source>No face was found in {0}: use a picture that shows one face from the front.</source>
            <translation>No se encontró ninguna cara en {0}: usa una imagen que muestre una cara de frente.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/lay.py" />
            <source>No frame of the recording shows a face; choose another one.</source>
            <translation>Ningún fotograma de la grabación muestra una cara; elige otra.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/looking.py" />
            <source>No frame of {0} can be decoded: choose a video that can be played.</source>
            <translation>No se puede decodificar ningún fotograma de {0}: elige un vídeo que se pueda reproducir.</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>No frame of {0} can be decoded; convert it to MP4 or take another video.</source>
            <translation>No se puede decodificar ningún fotograma de {0}; conviértelo a MP4 o toma otro vídeo.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/dub.py" />
            <source>No frame was changed: the voice is silent where the face is seen, and the filmed lips are shut.</source>
            <translation>No se cambió ningún fotograma: la voz calla donde se ve la cara, y los labios filmados están cerrados.</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>No speech engine was found; install eSpeak NG to have text spoken.</source>
            <translation>No se encontró ningún motor de voz; instala eSpeak NG para que se diga el texto.</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>No speech engine was found; install the package espeak-ng to have text spoken.</source>
            <translation>No se encontró ningún motor de voz; instala el paquete espeak-ng para que se diga el texto.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/spoken.py" />
            <source>No words in Latin letters were found; mouth cues can be made of English text only.</source>
            <translation>No se encontraron palabras en letras latinas; las formas de boca solo se pueden hacer de texto inglés.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>Nothing can be written in the folder {0}; choose one that you may write to.</source>
            <translation>No se puede escribir nada en la carpeta {0}; elige una en la que puedas escribir.</translation>
        </message>
        <message>
            <location filename="../../engine/voice.py" />
            <source>Nothing can be written in {0} ({1}); make room there.</source>
            <translation>No se puede escribir nada en {0} ({1}); haz sitio allí.</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>Nothing can be written in {0}: choose another folder.</source>
            <translation>No se puede escribir nada en {0}: elige otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/words.py" />
            <source>Nothing of Likeness was found: that is no proof that this is a camera's picture.</source>
            <translation>No se encontró nada de Likeness: eso no prueba que esto sea imagen de una cámara.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/convert.py" />
            <source>Of a voice mouth cues can be made, which {0} does not hold: choose another.</source>
            <translation>De una voz se pueden hacer formas de boca, y {0} no contiene ninguna: elige otro archivo.</translation>
        </message>
        <message>
            <location filename="../../engine/deliver.py" />
            <source>Part of the motion was made for another face or voice: generate it again, then export.</source>
            <translation>Parte del movimiento se hizo para otra cara u otra voz: genéralo de nuevo y luego exporta.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/camera.py" />
            <source>Picture and sound cannot be joined to {0}: {1}.</source>
            <translation>Imagen y sonido no se pueden unir en {0}: {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/spoken.py" />
            <source>PocketSphinx is missing; install Likeness again to get it.</source>
            <translation>Falta PocketSphinx; instala Likeness de nuevo para tenerlo.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/cluster.py" />
            <source>Ray is not installed: `pip install "likeness[cluster]"` gets it; without --cluster none is needed.</source>
            <translation>Ray no está instalado: `pip install "likeness[cluster]"` lo instala; sin --cluster no hace falta.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/run.py" />
            <source>Stopped with {0} of {1} videos made; give the same command again to go on.</source>
            <translation>Detenido con {0} de {1} vídeos hechos; da la misma orden otra vez para continuar.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/spoken.py" />
            <source>Subtitles that were not found in the voice, their words spread over their time: {0}.</source>
            <translation>Subtítulos que no se encontraron en la voz, con sus palabras repartidas en su tiempo: {0}.</translation>
        </message>
        <message>
            <location filename="../../engine/motion/temporal_gan.py" />
            <source>Temporal GAN finds no face in this portrait: use one that shows it from the front.</source>
            <translation>Temporal GAN no encuentra ninguna cara en este retrato: usa uno que la muestre de frente.</translation>
        </message>
        <message>
            <location filename="../../engine/motion/temporal_gan.py" />
            <source>Temporal GAN has to see the portrait: open its picture first.</source>
            <translation>Temporal GAN tiene que ver el retrato: abre primero su imagen.</translation>
        </message>
        <message>
            <location filename="../../engine/motion/temporal_gan.py" />
            <source>Temporal GAN makes landmarks of a whole voice only: record it first.</source>
            <translation>Temporal GAN solo hace puntos faciales de una voz entera: grábala primero.</translation>
        </message>
        <message>
            <location filename="../../engine/motion/temporal_gan.py" />
            <source>Temporal GAN makes no face of this portrait that can be followed: choose another generator.</source>
            <translation>Temporal GAN no hace de este retrato una cara que se pueda seguir: elige otro generador.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/deepspeech.py" />
            <source>The LSTM of these weights is {0} and not {1}: take those of DeepSpeech 0.6 to 0.9, which have one LSTM that goes forwards.</source>
            <translation>La LSTM de estos pesos es {0} y no {1}: toma los de DeepSpeech 0.6 a 0.9, que tienen una LSTM que va hacia delante.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/attention_texture.py" />
            <source>The attention net needs the width of one scale at least.</source>
            <translation>La red de atención necesita al menos la anchura de una escala.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/journal.py" />
            <source>The batch in {0} was begun by a newer Likeness: install that, or choose another folder.</source>
            <translation>El lote en {0} lo empezó una versión más nueva de Likeness: instálala o elige otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/camera.py" />
            <source>The camera cannot be opened: plug it in, close programs that use it, and allow its use.</source>
            <translation>La cámara no se puede abrir: conéctala, cierra los programas que la usan y permite su uso.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/camera.py" />
            <source>The camera sends no more pictures: plug it in again, then film once more.</source>
            <translation>La cámara ya no envía imágenes: conéctala de nuevo y filma otra vez.</translation>
        </message>
        <message>
            <location filename="../../engine/worker/camera.py" />
            <source>The camera sends no pictures: look whether another program uses it, then try again.</source>
            <translation>La cámara no envía imágenes: mira si otro programa la usa e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/credentials.py" />
            <source>The certificate and the key for signing do not belong together: choose a pair.</source>
            <translation>El certificado y la clave para firmar no van juntos: elige una pareja.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/credentials.py" />
            <source>The certificate for signing is no PEM file: choose the chain as PEM, the signer's first.</source>
            <translation>El certificado para firmar no es un archivo PEM: elige la cadena como PEM, con el del firmante primero.</translation>
        </message>
        <message>
            <location filename="../../engine/studio_scene.py" />
            <source>The chosen face is no longer found in the portrait: open the picture again.</source>
            <translation>La cara elegida ya no se encuentra en el retrato: abre la imagen de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/pipeline.py" />
            <source>The crop cuts through the face of {0}, which reaches from x {1}, y {2} to x {3}, y {4}: choose a square around that.</source>
            <translation>El recorte atraviesa la cara de {0}, que va de x {1}, y {2} a x {3}, y {4}: elige un cuadrado alrededor de eso.</translation>
        </message>
        <message>
            <location filename="../../engine/studio_scene.py" />
            <source>The crop cuts through the face: make it larger, or move it so that the whole face is in it.</source>
            <translation>El recorte atraviesa la cara: hazlo más grande o muévelo de modo que la cara entera quede dentro.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/detect.py" />
            <source>The crop does not contain the face of {0}: it must hold everything from x {1}, y {2} to x {3}, y {4}.</source>
            <translation>El recorte no contiene la cara de {0}: debe abarcar todo de x {1}, y {2} a x {3}, y {4}.</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>The disk is full, {0} cannot be saved: free some space, then try again.</source>
            <translation>El disco está lleno, {0} no se puede guardar: libera espacio e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>The disk with {0} is full; free some space or choose another folder.</source>
            <translation>El disco con {0} está lleno; libera espacio o elige otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/transfer.py" />
            <source>The driver's face is not seen from {0} s to {1} s: the portrait rests meanwhile.</source>
            <translation>La cara del vídeo guía no se ve de {0} s a {1} s: mientras tanto el retrato reposa.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/sender.py" />
            <source>The driver's face is not seen from {0} s to {1} s: the still rests meanwhile.</source>
            <translation>La cara del vídeo guía no se ve de {0} s a {1} s: mientras tanto la imagen fija reposa.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/transfer.py" />
            <source>The driving video is cut at {0} s: from there on, its motion counts from a new reference.</source>
            <translation>El vídeo guía tiene un corte en {0} s: desde ahí, su movimiento cuenta desde una referencia nueva.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/length.py" />
            <source>The driving video is {0} s long, the voice {1} s: the video's end is left out.</source>
            <translation>El vídeo guía dura {0} s, la voz {1} s: el final del vídeo se omite.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/length.py" />
            <source>The driving video is {0} s long, the voice {1} s: then the portrait rests.</source>
            <translation>El vídeo guía dura {0} s, la voz {1} s: después el retrato reposa.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/transfer.py" />
            <source>The driving video lies on its side: it was turned upright.</source>
            <translation>El vídeo guía está tumbado: se ha puesto derecho.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/transfer.py" />
            <source>The driving video shows {0} faces: the largest at its beginning is followed.</source>
            <translation>El vídeo guía muestra {0} caras: se sigue la más grande de su comienzo.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/driver_files.py" />
            <location filename="../../engine/driving/track.py" />
            <location filename="../../engine/reenactment/sender.py" />
            <source>The driving video {0} cannot be used: {1}; save or film it again.</source>
            <translation>El vídeo guía {0} no se puede usar: {1}; guárdalo o fílmalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/sender.py" />
            <source>The driving video {0} changed while it was read: try again.</source>
            <translation>El vídeo guía {0} cambió mientras se leía: inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/track.py" />
            <source>The driving video {0} has only {1} frames a second: lips can be followed from {2} on, and well from {3} on.</source>
            <translation>El vídeo guía {0} solo tiene {1} fotogramas por segundo: los labios se pueden seguir desde {2}, y bien desde {3}.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/driver_files.py" />
            <source>The driving video {0} holds no pictures: save or film it again.</source>
            <translation>El vídeo guía {0} no contiene imágenes: guárdalo o fílmalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/track.py" />
            <source>The driving video {0} is longer than {1} minutes: cut it into shorter parts.</source>
            <translation>El vídeo guía {0} dura más de {1} minutos: córtalo en partes más cortas.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/track.py" />
            <source>The driving video {0} is only {1} s long: at least {2} s are needed.</source>
            <translation>El vídeo guía {0} solo dura {1} s: hacen falta al menos {2} s.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/track.py" />
            <source>The driving video {0} shows a face in only {1} of its {2} frames: use one that shows it throughout.</source>
            <translation>El vídeo guía {0} muestra una cara en solo {1} de sus {2} fotogramas: usa uno que la muestre todo el tiempo.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The eyes are closed: use a picture with open eyes, for closed ones stay closed.</source>
            <translation>Los ojos están cerrados: usa una imagen con los ojos abiertos, porque los cerrados quedan cerrados.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/detect.py" />
            <location filename="../../engine/studio_scene.py" />
            <source>The face in {0} is too small ({1} px): use a picture where it is {2} px or larger.</source>
            <translation>La cara en {0} es demasiado pequeña ({1} px): usa una imagen donde mida {2} px o más.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The face is blurred: a sharper picture gives a better result.</source>
            <translation>La cara está borrosa: una imagen más nítida da mejor resultado.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The face is cut off by the edge of the picture: use a picture that shows all of it.</source>
            <translation>El borde de la imagen corta la cara: usa una imagen que la muestre entera.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/dub.py" />
            <source>The face is not seen for {0} s in all, first at {1} s: those frames stay as they are.</source>
            <translation>La cara no se ve durante {0} s en total, por primera vez en {1} s: esos fotogramas quedan como están.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The face is only {0} px large: a larger picture gives a sharper result.</source>
            <translation>La cara solo mide {0} px: una imagen más grande da un resultado más nítido.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/send.py" />
            <source>The file {0} needs a name that ends in {1}.</source>
            <translation>El archivo {0} necesita un nombre que termine en {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/camera.py" />
            <source>The film cannot be written to {0}: {1}.</source>
            <translation>La filmación no se puede escribir en {0}: {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/cache.py" />
            <source>The folder for preview frames, {0}, cannot be written ({1}): make room there or choose another folder in the preferences.</source>
            <translation>La carpeta de los fotogramas de vista previa, {0}, no se puede escribir ({1}): haz sitio allí o elige otra carpeta en las preferencias.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/followed.py" />
            <location filename="../../engine/dubbing/sound.py" />
            <location filename="../../engine/export.py" />
            <location filename="../../engine/reenactment/stream_sound.py" />
            <source>The folder for temporary files takes no more ({0}); make room there.</source>
            <translation>En la carpeta de archivos temporales no cabe más ({0}); haz sitio allí.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <location filename="../../engine/batch/run.py" />
            <source>The folder {0} cannot be made ({1}): choose another one.</source>
            <translation>La carpeta {0} no se puede crear ({1}): elige otra.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The folder {0} cannot be read ({1}): check its rights.</source>
            <translation>La carpeta {0} no se puede leer ({1}): comprueba sus permisos.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/send.py" />
            <location filename="../../engine/target.py" />
            <source>The folder {0} does not exist; create it or choose another one.</source>
            <translation>La carpeta {0} no existe; créala o elige otra.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The folder {0} holds no sound files: choose another one.</source>
            <translation>La carpeta {0} no contiene archivos de sonido: elige otra.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>The folder {0} holds other files too; choose a new name for the export.</source>
            <translation>La carpeta {0} también contiene otros archivos; elige un nombre nuevo para la exportación.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/dub.py" />
            <source>The frame rate of {0} varies: the result has {1} frames a second.</source>
            <translation>La velocidad de fotogramas de {0} varía: el resultado tiene {1} fotogramas por segundo.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The head is tilted by {0} degrees: straighten the picture for a steadier result.</source>
            <translation>La cabeza está inclinada {0} grados: endereza la imagen para un resultado más estable.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The head is turned aside by {0} degrees: a view from the front works better.</source>
            <translation>La cabeza está vuelta {0} grados hacia un lado: una vista de frente funciona mejor.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The head lies on its side or upside down: turn the picture upright.</source>
            <translation>La cabeza está tumbada o boca abajo: gira la imagen para ponerla derecha.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The head looks {0} by {1} degrees: a view from the front works better.</source>
            <translation>La cabeza mira {1} grados hacia {0}: una vista de frente funciona mejor.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>The header of {0} is damaged, without which nothing can be shown: send or save it again.</source>
            <translation>La cabecera de {0} está dañada, y sin ella no se puede mostrar nada: envíalo o guárdalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/convert.py" />
            <source>The heard voice can be written of a project only; name a .likeness file.</source>
            <translation>La voz que se oye solo se puede escribir de un proyecto; indica un archivo .likeness.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/credentials.py" />
            <source>The key for signing cannot be kept in {0}: let it be written to.</source>
            <translation>La clave para firmar no se puede guardar en {0}: permite que se escriba allí.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/credentials.py" />
            <source>The key for signing cannot be read: choose a PEM file without a password.</source>
            <translation>La clave para firmar no se puede leer: elige un archivo PEM sin contraseña.</translation>
        </message>
        <message>
            <location filename="../../engine/models.py" />
            <source>The list of models is missing or damaged; please install Likeness again.</source>
            <translation>La lista de modelos falta o está dañada; instala Likeness de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/models.py" />
            <source>The list of models was made for a later version of Likeness; please update Likeness.</source>
            <translation>La lista de modelos se hizo para una versión posterior de Likeness; actualiza Likeness.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The list {0} cannot be read ({1}): check its name and rights.</source>
            <translation>La lista {0} no se puede leer ({1}): comprueba su nombre y sus permisos.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The list {0} cannot be written ({1}): choose another name or folder.</source>
            <translation>La lista {0} no se puede escribir ({1}): elige otro nombre u otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The list {0} is empty: its first line names the columns portrait, voice and output.</source>
            <translation>La lista {0} está vacía: su primera línea nombra las columnas portrait, voice y output.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The list {0} is no text in UTF-8: save it as CSV in UTF-8.</source>
            <translation>La lista {0} no es texto en UTF-8: guárdala como CSV en UTF-8.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The list {0} is not there: check its name.</source>
            <translation>La lista {0} no está ahí: comprueba su nombre.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The list {0} names columns but no job: add a row for each video.</source>
            <translation>La lista {0} nombra columnas pero ningún trabajo: añade una fila por cada vídeo.</translation>
        </message>
        <message>
            <location filename="../../engine/worker/live.py" />
            <source>The live motion cannot be written to {0} ({1}); make room there.</source>
            <translation>El movimiento en directo no se puede escribir en {0} ({1}); haz sitio allí.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/words.py" />
            <source>The manifest and the hidden mark name different exports: do not trust the manifest.</source>
            <translation>El manifiesto y la marca oculta nombran exportaciones distintas: no te fíes del manifiesto.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/manifest.py" />
            <source>The manifest could not be signed ({0}): check the certificate.</source>
            <translation>El manifiesto no se pudo firmar ({0}): comprueba el certificado.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/words.py" />
            <source>The manifest is broken: this file was changed after it was signed, or the manifest was forged.</source>
            <translation>El manifiesto no es válido: este archivo se cambió después de firmarlo, o el manifiesto es falso.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/avfr_sound.py" />
            <source>The mel bands of a sound must be a multiple of 8, not {0}.</source>
            <translation>Las bandas mel de un sonido deben ser un múltiplo de 8, no {0}.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/spoken.py" />
            <location filename="../../engine/phones.py" />
            <source>The model of PocketSphinx is missing or damaged; install Likeness again.</source>
            <translation>El modelo de PocketSphinx falta o está dañado; instala Likeness de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/models.py" />
            <source>The model {0} ({1}) is damaged; please install Likeness again.</source>
            <translation>El modelo {0} ({1}) está dañado; instala Likeness de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/models.py" />
            <source>The model {0} ({1}) is missing; please install Likeness again.</source>
            <translation>Falta el modelo {0} ({1}); instala Likeness de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/motion/blink_sequences.py" />
            <source>The model {0} is damaged; please install Likeness again.</source>
            <translation>El modelo {0} está dañado; instala Likeness de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/models.py" />
            <source>The model {0} is not part of this installation; please install Likeness again.</source>
            <translation>El modelo {0} no forma parte de esta instalación; instala Likeness de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/motion/blinks.py" />
            <source>The model {0} makes no blinks; please install Likeness again.</source>
            <translation>El modelo {0} no hace parpadeos; instala Likeness de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/worker/operations.py" />
            <source>The motion cannot be written to {0} ({1}): make room there.</source>
            <translation>El movimiento no se puede escribir en {0} ({1}): haz sitio allí.</translation>
        </message>
        <message>
            <location filename="../../engine/tracks.py" />
            <source>The motion is missing or damaged: generate it again.</source>
            <translation>El movimiento falta o está dañado: genéralo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/deliver.py" />
            <source>The motion was made for another face, voice or seed: generate it again, then export.</source>
            <translation>El movimiento se hizo para otra cara, voz o semilla: genéralo de nuevo y luego exporta.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The mouth is open: a picture with closed lips works better.</source>
            <translation>La boca está abierta: una imagen con los labios cerrados funciona mejor.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The mouth is wide open: use a picture with closed lips, for these can hardly be brought together.</source>
            <translation>La boca está muy abierta: usa una imagen con los labios cerrados, porque estos apenas se pueden juntar.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>The name {0} has {1} in it: what can be filled in is {2}.</source>
            <translation>El nombre {0} contiene {1}: lo que se puede rellenar es {2}.</translation>
        </message>
        <message>
            <location filename="../../engine/voice.py" />
            <source>The noise gate at {0} dB takes out all of {1}; lower it.</source>
            <translation>La puerta de ruido a {0} dB quita todo {1}; bájala.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/avfr_keypoints.py" />
            <source>The packed frame holds what is not a number: it is damaged.</source>
            <translation>El fotograma empaquetado contiene algo que no es un número: está dañado.</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>The picture cannot be written: {0} is no folder; choose another one.</source>
            <translation>La imagen no se puede escribir: {0} no es una carpeta; elige otra.</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>The picture {0} cannot be written ({1}); choose another folder.</source>
            <translation>La imagen {0} no se puede escribir ({1}); elige otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../engine/studio_scene.py" />
            <source>The portrait cannot be written to {0} ({1}): make room there.</source>
            <translation>El retrato no se puede escribir en {0} ({1}): haz sitio allí.</translation>
        </message>
        <message>
            <location filename="../../engine/studio_scene.py" />
            <source>The portrait is missing from the project: open the picture again.</source>
            <translation>Falta el retrato en el proyecto: abre la imagen de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/plan.py" />
            <source>The portrait of {0} cannot be written to {1} ({2}): make room there.</source>
            <translation>El retrato de {0} no se puede escribir en {1} ({2}): haz sitio allí.</translation>
        </message>
        <message>
            <location filename="../../engine/deliver.py" />
            <source>The prepared voice is missing or damaged: choose the voice again, then export.</source>
            <translation>La voz preparada falta o está dañada: elige la voz de nuevo y luego exporta.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/cluster.py" />
            <source>The process or the machine that made this video was lost ({0}).</source>
            <translation>Se perdió el proceso o el equipo que hacía este vídeo ({0}).</translation>
        </message>
        <message>
            <location filename="../../engine/batch/pool.py" />
            <source>The process that made this video said nothing for {0} s.</source>
            <translation>El proceso que hacía este vídeo no dijo nada durante {0} s.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/pool.py" />
            <source>The process that made this video {0}.</source>
            <translation>El proceso que hacía este vídeo: {0}.</translation>
        </message>
        <message>
            <location filename="../../engine/assets.py" />
            <source>The program's file {0} is missing; please install Likeness again.</source>
            <translation>Falta el archivo {0} del programa; instala Likeness de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/assets.py" />
            <source>The program's file {0}/{1} is missing; please install Likeness again.</source>
            <translation>Falta el archivo {0}/{1} del programa; instala Likeness de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/assets.py" />
            <source>The program's own files are missing; please install Likeness again.</source>
            <translation>Faltan los archivos propios del programa; instala Likeness de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/codec.py" />
            <source>The project cannot be read: its text is damaged.</source>
            <translation>El proyecto no se puede leer: su texto está dañado.</translation>
        </message>
        <message>
            <location filename="../../engine/deliver.py" />
            <source>The project has no motion yet: generate it first, then export.</source>
            <translation>El proyecto aún no tiene movimiento: genéralo primero y luego exporta.</translation>
        </message>
        <message>
            <location filename="../../engine/deliver.py" />
            <source>The project has no portrait yet: choose a picture first, then export.</source>
            <translation>El proyecto aún no tiene retrato: elige primero una imagen y luego exporta.</translation>
        </message>
        <message>
            <location filename="../../engine/studio_scene.py" />
            <source>The project has no portrait yet: choose a picture first.</source>
            <translation>El proyecto aún no tiene retrato: elige primero una imagen.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/send.py" />
            <source>The project has no voice to write; add one first.</source>
            <translation>El proyecto no tiene ninguna voz que escribir; añade una primero.</translation>
        </message>
        <message>
            <location filename="../../engine/codec.py" />
            <source>The project holds something that this version cannot read: {0}.</source>
            <translation>El proyecto contiene algo que esta versión no puede leer: {0}.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/plan.py" />
            <source>The project {0} has no portrait yet: choose a picture in it first.</source>
            <translation>El proyecto {0} aún no tiene retrato: elige primero una imagen en él.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/dub.py" />
            <source>The range begins at {0} s, but {1} is {2} s long: choose an earlier one.</source>
            <translation>El intervalo empieza en {0} s, pero {1} dura {2} s: elige uno anterior.</translation>
        </message>
        <message>
            <location filename="../../engine/formats.py" />
            <source>The range from {0} s to {1} s cannot be exported: choose one that lasts {2} s or more.</source>
            <translation>El intervalo de {0} s a {1} s no se puede exportar: elige uno que dure {2} s o más.</translation>
        </message>
        <message>
            <location filename="../../engine/deliver.py" />
            <source>The range lies behind the end of the voice: choose another one, then export.</source>
            <translation>El intervalo queda después del final de la voz: elige otro y luego exporta.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The range of {0} ends at {1} s; it must end after its start, {2} s.</source>
            <translation>El intervalo de {0} termina en {1} s; debe terminar después de su inicio, {2} s.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The range of {0} starts at {1} s; it must start at 0 s or later.</source>
            <translation>El intervalo de {0} empieza en {1} s; debe empezar en 0 s o después.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/bring.py" />
            <source>The recording is {0} s long, the voice {1} s: its end is left out.</source>
            <translation>La grabación dura {0} s, la voz {1} s: su final se omite.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/bring.py" />
            <source>The recording is {0} s long, the voice {1} s: then it rests.</source>
            <translation>La grabación dura {0} s, la voz {1} s: después reposa.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/lay.py" />
            <source>The recording shows no face from {0} s to {1} s: the portrait rests meanwhile.</source>
            <translation>La grabación no muestra ninguna cara de {0} s a {1} s: mientras tanto el retrato reposa.</translation>
        </message>
        <message>
            <location filename="../../engine/deliver.py" />
            <source>The renderer {0} cannot leave the background out: choose warp for this export.</source>
            <translation>El renderizador {0} no puede dejar fuera el fondo: elige warp para esta exportación.</translation>
        </message>
        <message>
            <location filename="../../engine/render/overlays.py" />
            <source>The renderer {0} has nothing called {1} to lay over its frames.</source>
            <translation>El renderizador {0} no tiene nada llamado {1} que superponer a sus fotogramas.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/avfr.py" />
            <source>The side of AVFR-GAN must be a multiple of {0}, not {1}.</source>
            <translation>El lado de AVFR-GAN debe ser un múltiplo de {0}, no {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/attention_texture.py" />
            <source>The side of the attention net must be a multiple of {0}, not {1}.</source>
            <translation>El lado de la red de atención debe ser un múltiplo de {0}, no {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/avfr.py" />
            <source>The size {0} of AVFR-GAN must be 1 at least.</source>
            <translation>El tamaño {0} de AVFR-GAN debe ser al menos 1.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_sound.py" />
            <source>The sound cannot be made small enough to be sent: {0}.</source>
            <translation>El sonido no se puede reducir lo bastante para enviarlo: {0}.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/reenact.py" />
            <source>The sound of the driving video {0} cannot be used or is silence: so is the video.</source>
            <translation>El sonido del vídeo guía {0} no se puede usar o es silencio: el vídeo también lo será.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/sound.py" />
            <source>The sound of the voice {0} and of the video cannot be mixed: {1}.</source>
            <translation>El sonido de la voz {0} y el del vídeo no se pueden mezclar: {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/voice.py" />
            <source>The sound of {0} cannot be taken out: {1}.</source>
            <translation>El sonido de {0} no se puede extraer: {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/phones.py" />
            <source>The sounds of the voice cannot be recognised between {0} s and {1} s; trim that part away or choose another recording.</source>
            <translation>Los sonidos de la voz no se pueden reconocer entre {0} s y {1} s; recorta esa parte o elige otra grabación.</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>The spoken text cannot be written to {0} ({1}); make room there.</source>
            <translation>El texto hablado no se puede escribir en {0} ({1}); haz sitio allí.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/receiver.py" />
            <source>The still of {0} cannot be decoded: send or save it again.</source>
            <translation>La imagen fija de {0} no se puede decodificar: envíala o guárdala de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>The still of {0} is damaged, without which nothing can be shown: send it again.</source>
            <translation>La imagen fija de {0} está dañada, y sin ella no se puede mostrar nada: envíala de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/facts.py" />
            <source>The stream ends after {0} s of {1} s: it was cut short.</source>
            <translation>El flujo termina a los {0} s de {1} s: se cortó antes de tiempo.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>The stream {0} cannot be read ({1}): check its name and rights.</source>
            <translation>El flujo {0} no se puede leer ({1}): comprueba su nombre y sus permisos.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/streams.py" />
            <source>The stream {0} needs a name that ends in {1}.</source>
            <translation>El flujo {0} necesita un nombre que termine en {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/temporal_gan.py" />
            <source>The temporal GAN has widths for {0} scales, not {1}.</source>
            <translation>La red temporal GAN tiene anchuras para {0} escalas, no {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>The text has {0} signs, and at most {1} are spoken at once; speak it in parts.</source>
            <translation>El texto tiene {0} signos y se dicen como máximo {1} de una vez; dilo por partes.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>The video would overwrite its own source {0}; choose another name for it.</source>
            <translation>El vídeo sobrescribiría su propia fuente {0}; elige otro nombre para él.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/run.py" />
            <source>The video would overwrite {0}, from which videos are made: choose another name.</source>
            <translation>El vídeo sobrescribiría {0}, de lo que se hacen vídeos: elige otro nombre.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/dub.py" />
            <source>The video {0} cannot be dubbed: {1}; film it again.</source>
            <translation>El vídeo {0} no se puede doblar: {1}; fílmalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/followed.py" />
            <source>The video {0} cannot be dubbed: {1}; save or film it again.</source>
            <translation>El vídeo {0} no se puede doblar: {1}; guárdalo o fílmalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>The video {0} cannot be written ({1}); choose another name or folder.</source>
            <translation>El vídeo {0} no se puede escribir ({1}); elige otro nombre u otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../engine/export.py" />
            <source>The video {0} cannot be written: {1}.</source>
            <translation>El vídeo {0} no se puede escribir: {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/run.py" />
            <source>The video {0} did not arrive whole: check the disk of {1}.</source>
            <translation>El vídeo {0} no llegó entero: comprueba el disco de {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/footage.py" />
            <source>The video {0} has {1} frames a second: lips can be dubbed from {2} to {3}; convert it first.</source>
            <translation>El vídeo {0} tiene {1} fotogramas por segundo: los labios se pueden doblar de {2} a {3}; conviértelo antes.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/footage.py" />
            <source>The video {0} is longer than {1} minutes: cut it into shorter parts.</source>
            <translation>El vídeo {0} dura más de {1} minutos: córtalo en partes más cortas.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/footage.py" />
            <source>The video {0} is only {1} s long: at least {2} s are needed.</source>
            <translation>El vídeo {0} solo dura {1} s: hacen falta al menos {2} s.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/followed.py" />
            <source>The video {0} is too long: cut it into shorter parts.</source>
            <translation>El vídeo {0} es demasiado largo: córtalo en partes más cortas.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>The video {0} needs a name that ends in {1}{2}.</source>
            <translation>El vídeo {0} necesita un nombre que termine en {1}{2}.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/followed.py" />
            <source>The video {0} shows a face in only {1} of its frames: use one that shows it for longer.</source>
            <translation>El vídeo {0} muestra una cara en solo {1} de sus fotogramas: usa uno que la muestre más tiempo.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/dub.py" />
            <source>The video {0} was changed while it was dubbed: try again.</source>
            <translation>El vídeo {0} cambió mientras se doblaba: inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/voice.py" />
            <source>The voice cannot be written to {0} ({1}); make room there.</source>
            <translation>La voz no se puede escribir en {0} ({1}); haz sitio allí.</translation>
        </message>
        <message>
            <location filename="../../engine/motion/audio2keypoint.py" />
            <location filename="../../engine/motion/speech_landmarks.py" />
            <location filename="../../engine/motion/temporal_gan.py" />
            <source>The voice is empty: choose a recording with speech in it.</source>
            <translation>La voz está vacía: elige una grabación en la que se hable.</translation>
        </message>
        <message>
            <location filename="../../engine/voice.py" />
            <source>The voice is longer than six hours; choose a shorter part of it.</source>
            <translation>La voz dura más de seis horas; elige una parte más corta.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/reenact.py" />
            <source>The voice is {0} s long, the driving video {1} s: it ends in silence.</source>
            <translation>La voz dura {0} s, el vídeo guía {1} s: termina en silencio.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/reenact.py" />
            <source>The voice is {0} s long, the driving video {1} s: its end is left out.</source>
            <translation>La voz dura {0} s, el vídeo guía {1} s: su final se omite.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/dub.py" />
            <source>The voice is {0} s long, what is dubbed {1} s: its end is left out.</source>
            <translation>La voz dura {0} s, lo que se dobla {1} s: su final se omite.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} cannot be opened ({1}); check its name and rights.</source>
            <translation>La voz {0} no se puede abrir ({1}); comprueba su nombre y sus permisos.</translation>
        </message>
        <message>
            <location filename="../../engine/voice.py" />
            <source>The voice {0} cannot be prepared: {1}.</source>
            <translation>La voz {0} no se puede preparar: {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} cannot be read: {1}.</source>
            <translation>La voz {0} no se puede leer: {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} cannot be unpacked into {1} ({2}); make room there.</source>
            <translation>La voz {0} no se puede desempaquetar en {1} ({2}); haz sitio allí.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} does not exist; check its name.</source>
            <translation>La voz {0} no existe; comprueba su nombre.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} holds values that are no numbers (NaN or infinite); save it again.</source>
            <translation>La voz {0} contiene valores que no son números (NaN o infinito); guárdala de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} is a folder; choose a sound file in it.</source>
            <translation>La voz {0} es una carpeta; elige un archivo de sonido en ella.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} is damaged: most of its sound cannot be read; save it again.</source>
            <translation>La voz {0} está dañada: no se puede leer la mayor parte de su sonido; guárdala de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} is damaged: only {1} of its sound can be read; save it again.</source>
            <translation>La voz {0} está dañada: solo se puede leer el {1} de su sonido; guárdala de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} is damaged: {1} of its sound could be read, the rest is missing.</source>
            <translation>La voz {0} está dañada: se pudo leer el {1} de su sonido, el resto falta.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} is empty (0 bytes); record or save it again.</source>
            <translation>La voz {0} está vacía (0 bytes); grábala o guárdala de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/export.py" />
            <source>The voice {0} is no longer there; put it back or load another one.</source>
            <translation>La voz {0} ya no está ahí; devuélvela a su sitio o carga otra.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} is not an ordinary file; save the sound to a file first.</source>
            <translation>La voz {0} no es un archivo corriente; guarda antes el sonido en un archivo.</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>The voice {0} is not installed any more; choose another one.</source>
            <translation>La voz {0} ya no está instalada; elige otra.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} is silent (nothing above -60 dB); record it again, louder.</source>
            <translation>La voz {0} está en silencio (nada por encima de -60 dB); grábala de nuevo, más fuerte.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} {1} {2} s; choose a range inside it.</source>
            <translation>La voz {0} {1} {2} s; elige un intervalo dentro de ella.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/deepspeech.py" />
            <source>The weights do not fit DeepSpeech ({0}); take the checkpoint of an English release with 29 symbols.</source>
            <translation>Los pesos no encajan con DeepSpeech ({0}); toma el punto de control de una versión inglesa con 29 símbolos.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/deepspeech.py" />
            <source>The weights do not fit DeepSpeech: {0} has {1} dimensions; take a checkpoint of 0.6 to 0.9.</source>
            <translation>Los pesos no encajan con DeepSpeech: {0} tiene {1} dimensiones; toma un punto de control de 0.6 a 0.9.</translation>
        </message>
        <message>
            <location filename="../../engine/speech_features.py" />
            <source>The weights {0} are no .safetensors or .npz file; convert them to one of these.</source>
            <translation>Los pesos {0} no son un archivo .safetensors ni .npz; conviértelos a uno de estos.</translation>
        </message>
        <message>
            <location filename="../../engine/speech_features.py" />
            <source>The weights {0} cannot be read ({1}); give the whole file.</source>
            <translation>Los pesos {0} no se pueden leer ({1}); da el archivo entero.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/pool.py" />
            <source>The worker processes end as soon as they start: install Likeness again.</source>
            <translation>Los procesos de cálculo terminan en cuanto arrancan: instala Likeness de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/worker/live.py" />
            <source>The worker was sent sound of {0} Hz.</source>
            <translation>El proceso de cálculo recibió sonido de {0} Hz.</translation>
        </message>
        <message>
            <location filename="../../engine/worker/live.py" />
            <source>The worker was sent sound that it cannot read.</source>
            <translation>El proceso de cálculo recibió sonido que no puede leer.</translation>
        </message>
        <message>
            <location filename="../../engine/worker/live.py" />
            <source>The worker was told a look-ahead of {0}: it must be 0 to {1} frames.</source>
            <translation>El proceso de cálculo recibió una anticipación de {0}: debe ser de 0 a {1} fotogramas.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/credentials.py" />
            <source>The {0} for signing {1} cannot be read: choose another one.</source>
            <translation>Para firmar, {0} {1} no se puede leer: elige otro archivo.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/credentials.py" />
            <source>The {0} for signing {1} is too large for a PEM file: choose another one.</source>
            <translation>Para firmar, {0} {1} es demasiado grande para ser un archivo PEM: elige otro.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/making.py" />
            <source>The {0} {1} is no longer there; put it back, then try again.</source>
            <translation>{0} {1} ya no está ahí; devuélvelo a su sitio e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/registry.py" />
            <source>There are no mouth cues to write; generate motion or add cues first.</source>
            <translation>No hay formas de boca que escribir; genera movimiento o añade formas de boca primero.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/send.py" />
            <source>There are no takes to put on a timeline; add a voice first.</source>
            <translation>No hay tomas que poner en una línea de tiempo; añade primero una voz.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/registry.py" />
            <source>There are no words to write as subtitles; add markers with words, or type a text.</source>
            <translation>No hay palabras que escribir como subtítulos; añade marcadores con palabras o escribe un texto.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/detect.py" />
            <source>There is no face backend named {0}: use mediapipe or fan.</source>
            <translation>No hay ningún detector de caras llamado {0}: usa mediapipe o fan.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/reading.py" />
            <source>There is no file {0}; choose another one.</source>
            <translation>No hay ningún archivo {0}; elige otro.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/registry.py" />
            <source>There is no format called {0}: choose {1}.</source>
            <translation>No hay ningún formato llamado {0}: elige {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>There is no moment {0} s in {1}; choose one from 0 s on.</source>
            <translation>No hay ningún momento {0} s en {1}; elige uno desde 0 s.</translation>
        </message>
        <message>
            <location filename="../../engine/motion/registry.py" />
            <source>There is no motion generator called {0}: choose {1}.</source>
            <translation>No hay ningún generador de movimiento llamado {0}: elige {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/arkit.py" />
            <location filename="../../engine/interchange/openface.py" />
            <location filename="../../engine/interchange/send.py" />
            <source>There is no motion to write; generate it first.</source>
            <translation>No hay movimiento que escribir; genéralo primero.</translation>
        </message>
        <message>
            <location filename="../../engine/tracks.py" />
            <source>There is no motion yet: add a portrait and a voice first.</source>
            <translation>Aún no hay movimiento: añade primero un retrato y una voz.</translation>
        </message>
        <message>
            <location filename="../../engine/formats.py" />
            <source>There is no preset called {0}: choose {1}.</source>
            <translation>No hay ningún tipo de exportación llamado {0}: elige {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/formats.py" />
            <source>There is no quality called {0}: choose {1}.</source>
            <translation>No hay ninguna calidad llamada {0}: elige {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>There is no renderer called {0}: choose {1}.</source>
            <translation>No hay ningún renderizador llamado {0}: elige {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>There is no text to speak; type a sentence first.</source>
            <translation>No hay ningún texto que decir; escribe primero una frase.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/fcpxml.py" />
            <location filename="../../engine/interchange/otio_files.py" />
            <source>There is no timeline to write; export a project.</source>
            <translation>No hay ninguna línea de tiempo que escribir; exporta un proyecto.</translation>
        </message>
        <message>
            <location filename="../../engine/worker/preview.py" />
            <source>There is nothing to show yet: choose a portrait first.</source>
            <translation>Aún no hay nada que mostrar: elige primero un retrato.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/deepspeech.py" />
            <source>These are no weights of DeepSpeech 0.6 to 0.9: {0} is missing; give a file with every variable of such a checkpoint under its own name.</source>
            <translation>Estos no son pesos de DeepSpeech 0.6 a 0.9: falta {0}; da un archivo con cada variable de un punto de control así bajo su propio nombre.</translation>
        </message>
        <message>
            <location filename="../../engine/motion/speech_landmarks.py" />
            <source>These speech features take a whole voice: record it first.</source>
            <translation>Estas características del habla necesitan una voz entera: grábala primero.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>This cannot be written as a stream.</source>
            <translation>Esto no se puede escribir como flujo.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/words.py" />
            <source>This has a valid manifest of another program.</source>
            <translation>Esto tiene un manifiesto válido de otro programa.</translation>
        </message>
        <message>
            <location filename="../../engine/store_blobs.py" />
            <source>This project names a file in a way that cannot be right: open another copy of it.</source>
            <translation>Este proyecto nombra un archivo de una manera que no puede ser correcta: abre otra copia.</translation>
        </message>
        <message>
            <location filename="../../engine/codec.py" />
            <source>This state of the project cannot be saved: {0}.</source>
            <translation>Este estado del proyecto no se puede guardar: {0}.</translation>
        </message>
        <message>
            <location filename="../../engine/store_history.py" />
            <source>This state of the project is too large to be saved: undo the last step.</source>
            <translation>Este estado del proyecto es demasiado grande para guardarlo: deshaz el último paso.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/driver_files.py" />
            <source>What was followed cannot be written to {0} ({1}): make room there.</source>
            <translation>Lo seguido no se puede escribir en {0} ({1}): haz sitio allí.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/driver_files.py" />
            <source>What was followed of the driving video is gone or damaged: open the video again.</source>
            <translation>Lo seguido del vídeo guía ya no está o está dañado: abre el vídeo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/spoken.py" />
            <source>Words that the English dictionary lacks, read letter by letter: {0}.</source>
            <translation>Palabras que faltan en el diccionario inglés, leídas letra a letra: {0}.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/looking.py" />
            <source>{0} cannot be looked at: choose a video or a picture that can be played.</source>
            <translation>{0} no se puede examinar: elige un vídeo o una imagen que se pueda reproducir.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/looking.py" />
            <source>{0} cannot be looked at: choose a whole picture or video.</source>
            <translation>{0} no se puede examinar: elige una imagen o un vídeo completos.</translation>
        </message>
        <message>
            <location filename="../../engine/store_blobs.py" />
            <source>{0} cannot be read ({1}): choose another file.</source>
            <translation>{0} no se puede leer ({1}): elige otro archivo.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/convert.py" />
            <location filename="../../engine/interchange/reading.py" />
            <source>{0} cannot be read ({1}); choose another file.</source>
            <translation>{0} no se puede leer ({1}); elige otro archivo.</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>{0} cannot be read as a video: {1}.</source>
            <translation>{0} no se puede leer como vídeo: {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>{0} cannot be read or written ({1}): look after the disk and its space, then try again.</source>
            <translation>{0} no se puede leer o escribir ({1}): revisa el disco y su espacio e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>{0} cannot be read or written ({1}): look after the disk, then try again.</source>
            <translation>{0} no se puede leer o escribir ({1}): revisa el disco e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <location filename="../../engine/video.py" />
            <source>{0} cannot be read: check its permissions or copy it elsewhere.</source>
            <translation>{0} no se puede leer: comprueba sus permisos o cópialo en otra parte.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/verify.py" />
            <source>{0} cannot be read: check its permissions.</source>
            <translation>{0} no se puede leer: comprueba sus permisos.</translation>
        </message>
        <message>
            <location filename="../../engine/store.py" />
            <source>{0} cannot be written where it is: it is open for reading only.</source>
            <translation>{0} no se puede escribir donde está: está abierto solo para lectura.</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>{0} cannot be written: save a copy elsewhere.</source>
            <translation>{0} no se puede escribir: guarda una copia en otra parte.</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>{0} cannot speak this text ({1}); choose another voice.</source>
            <translation>{0} no puede decir este texto ({1}); elige otra voz.</translation>
        </message>
        <message>
            <location filename="../../engine/store_rescue.py" />
            <source>{0} could not be read any more: add it again.</source>
            <translation>{0} ya no se pudo leer: añádelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/rhubarb.py" />
            <source>{0} defines entities or is nested too deeply; export the file anew.</source>
            <translation>{0} define entidades o está demasiado anidado; exporta el archivo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} does not fit in memory: make it smaller and try again.</source>
            <translation>{0} no cabe en la memoria: hazlo más pequeño e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/receiver.py" />
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>{0} ends before its first frame: send or save it again, whole.</source>
            <translation>{0} termina antes de su primer fotograma: envíalo o guárdalo de nuevo, entero.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>{0} has more than {1} rows: make several lists of it.</source>
            <translation>{0} tiene más de {1} filas: haz varias listas.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/convert.py" />
            <source>{0} has no ending that is known here: choose a format with --to.</source>
            <translation>{0} no tiene una extensión conocida aquí: elige un formato con --to.</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>{0} has no moving picture: choose a video that shows a face.</source>
            <translation>{0} no tiene imagen en movimiento: elige un vídeo que muestre una cara.</translation>
        </message>
        <message>
            <location filename="../../engine/store_blobs.py" />
            <source>{0} has {1} MB, and a project takes files up to 900 MB: shorten it.</source>
            <translation>{0} tiene {1} MB, y un proyecto admite archivos de hasta 900 MB: acórtalo.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>{0} has {1} cells for {2} columns: check its separators and quotes.</source>
            <translation>{0} tiene {1} celdas para {2} columnas: revisa sus separadores y comillas.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/tables.py" />
            <source>{0} has {1} frames a second, not {2} to {3}.</source>
            <translation>{0} tiene {1} fotogramas por segundo, no de {2} a {3}.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>{0} has {1} signs as {2}: shorten it.</source>
            <translation>{0} tiene {1} signos como {2}: acórtalo.</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>{0} hears the voice beside the motion: choose a voice first.</source>
            <translation>{0} oye la voz además del movimiento: elige primero una voz.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/papagayo.py" />
            <source>{0} holds another voice, {1}, which was left out.</source>
            <translation>{0} contiene otra voz, {1}, que se omitió.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/tables.py" />
            <source>{0} holds fewer than two frames; choose a longer recording.</source>
            <translation>{0} contiene menos de dos fotogramas; elige una grabación más larga.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/reading.py" />
            <source>{0} holds more than {1} entries; cut it into shorter parts.</source>
            <translation>{0} contiene más de {1} entradas; córtalo en partes más cortas.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/tables.py" />
            <source>{0} holds more than {1} frames; cut it into shorter parts.</source>
            <translation>{0} contiene más de {1} fotogramas; córtalo en partes más cortas.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/tables.py" />
            <source>{0} holds more than {1} rows; cut it into shorter parts.</source>
            <translation>{0} contiene más de {1} filas; córtalo en partes más cortas.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/openface.py" />
            <source>{0} holds no frames; choose another recording.</source>
            <translation>{0} no contiene fotogramas; elige otra grabación.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/rendering.py" />
            <source>{0} holds no mouth cues for this voice; choose another file.</source>
            <translation>{0} no contiene formas de boca para esta voz; elige otro archivo.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/bring.py" />
            <source>{0} holds nothing for this project; choose another file.</source>
            <translation>{0} no contiene nada para este proyecto; elige otro archivo.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/fcpxml.py" />
            <location filename="../../engine/interchange/otio_files.py" />
            <source>{0} holds {1} effects, transitions or nested parts that were left out.</source>
            <translation>{0} contiene {1} efectos, transiciones o partes anidadas que se omitieron.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/convert.py" />
            <source>{0} is a file of {1}, of which no {2} can be made: import it into a project and convert that.</source>
            <translation>{0} es un archivo de {1}, del que no se puede hacer {2}: impórtalo en un proyecto y convierte este.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/rendering.py" />
            <source>{0} is a file of {1}, which holds no motion: choose a table of motion.</source>
            <translation>{0} es un archivo de {1}, que no contiene movimiento: elige una tabla de movimiento.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>{0} is a file; choose another name for the folder.</source>
            <translation>{0} es un archivo; elige otro nombre para la carpeta.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/looking.py" />
            <source>{0} is a folder without pictures of Likeness: choose a video or a picture.</source>
            <translation>{0} es una carpeta sin imágenes de Likeness: elige un vídeo o una imagen.</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>{0} is a folder: choose a video file in it.</source>
            <translation>{0} es una carpeta: elige un archivo de vídeo en ella.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} is a folder: choose one picture inside it.</source>
            <translation>{0} es una carpeta: elige una imagen dentro de ella.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>{0} is a folder; name a file in it, such as {1}.</source>
            <translation>{0} es una carpeta; da el nombre de un archivo en ella, como {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>{0} is a link to somewhere else: choose another name for this video.</source>
            <translation>{0} es un enlace a otro lugar: elige otro nombre para este vídeo.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/journal.py" />
            <source>{0} is a link to somewhere else: remove it, or choose another folder.</source>
            <translation>{0} es un enlace a otro lugar: quítalo o elige otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/plan.py" />
            <source>{0} is a picture, and {1} goes for videos that are dubbed: leave it out.</source>
            <translation>{0} es una imagen, y {1} es para vídeos que se doblan: quítalo.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/plan.py" />
            <source>{0} is a video, of which only the lips change: leave out {1}.</source>
            <translation>{0} es un vídeo del que solo cambian los labios: quita {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>{0} is a whole disk; name a new folder in it.</source>
            <translation>{0} es un disco entero; da el nombre de una carpeta nueva en él.</translation>
        </message>
        <message>
            <location filename="../../engine/store_rescue.py" />
            <source>{0} is damaged and nothing of it could be read: open another copy of it.</source>
            <translation>{0} está dañado y no se pudo leer nada: abre otra copia.</translation>
        </message>
        <message>
            <location filename="../../engine/store_blobs.py" />
            <source>{0} is damaged in this project: add it again.</source>
            <translation>{0} está dañado en este proyecto: añádelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} is damaged or cut short: save or download it again, or use another picture.</source>
            <translation>{0} está dañado o incompleto: guárdalo o descárgalo de nuevo, o usa otra imagen.</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>{0} is damaged or no video: save or download it again, or take another video.</source>
            <translation>{0} está dañado o no es un vídeo: guárdalo o descárgalo de nuevo, o toma otro vídeo.</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>{0} is damaged: close it and open it again to see what can be saved.</source>
            <translation>{0} está dañado: ciérralo y ábrelo de nuevo para ver qué se puede salvar.</translation>
        </message>
        <message>
            <location filename="../../engine/store_rescue.py" />
            <source>{0} is damaged; what could be read is shown, and the file is left as it is: save a copy.</source>
            <translation>{0} está dañado; se muestra lo que se pudo leer y el archivo se deja como está: guarda una copia.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <location filename="../../engine/video.py" />
            <source>{0} is empty (0 bytes): save or download it again.</source>
            <translation>{0} está vacío (0 bytes): guárdalo o descárgalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/store.py" />
            <source>{0} is empty: open another copy of it.</source>
            <translation>{0} está vacío: abre otra copia.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>{0} is in the way; move it, or choose another name for the video.</source>
            <translation>{0} estorba; muévelo o elige otro nombre para el vídeo.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>{0} is larger than any stream: give a file that `likeness stream encode` wrote.</source>
            <translation>{0} es más grande que cualquier flujo: da un archivo que haya escrito `likeness stream encode`.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/reading.py" />
            <source>{0} is larger than {1} MB; cut it into shorter parts.</source>
            <translation>{0} ocupa más de {1} MB; córtalo en partes más cortas.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/tables.py" />
            <source>{0} is longer than {1} minutes; cut it into shorter parts.</source>
            <translation>{0} dura más de {1} minutos; córtalo en partes más cortas.</translation>
        </message>
        <message>
            <location filename="../../engine/store_blobs.py" />
            <location filename="../../engine/store_open.py" />
            <source>{0} is missing in this project: add it again.</source>
            <translation>Falta {0} en este proyecto: añádelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/reading.py" />
            <location filename="../../engine/interchange/rhubarb.py" />
            <source>{0} is nested too deeply; export the file anew.</source>
            <translation>{0} está demasiado anidado; exporta el archivo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/registry.py" />
            <source>{0} is no file of mouth cues, motion or words that is known here ({1}).</source>
            <translation>{0} no es un archivo de formas de boca, movimiento o palabras que se conozca aquí ({1}).</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>{0} is no ordinary file: give a file that `likeness stream encode` wrote.</source>
            <translation>{0} no es un archivo corriente: da un archivo que haya escrito `likeness stream encode`.</translation>
        </message>
        <message>
            <location filename="../../engine/store_open.py" />
            <source>{0} is no project of Likeness: open one whose name ends in .likeness.</source>
            <translation>{0} no es un proyecto de Likeness: abre uno cuyo nombre termine en .likeness.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>{0} is no stream of Likeness: give a file that `likeness stream encode` wrote.</source>
            <translation>{0} no es un flujo de Likeness: da un archivo que haya escrito `likeness stream encode`.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/tables.py" />
            <source>{0} is no table with commas between its columns; export it anew.</source>
            <translation>{0} no es una tabla con comas entre sus columnas; expórtala de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/reading.py" />
            <source>{0} is no text in UTF-8; save it as such in the program that made it.</source>
            <translation>{0} no es texto en UTF-8; guárdalo así en el programa que lo hizo.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/run.py" />
            <source>{0} is no video but stands in its place: move it away.</source>
            <translation>{0} no es un vídeo pero está en su lugar: quítalo de ahí.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} is not a picture that can be read: use a {1} file.</source>
            <translation>{0} no es una imagen que se pueda leer: usa un archivo {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>{0} is not a sound or video file, or is damaged; choose another one.</source>
            <translation>{0} no es un archivo de sonido o vídeo, o está dañado; elige otro.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} is not an ordinary file: choose a picture file ({1}).</source>
            <translation>{0} no es un archivo corriente: elige un archivo de imagen ({1}).</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>{0} is not an ordinary file: choose a video file.</source>
            <translation>{0} no es un archivo corriente: elige un archivo de vídeo.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>{0} is not an ordinary file; choose another name for the video.</source>
            <translation>{0} no es un archivo corriente; elige otro nombre para el vídeo.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/send.py" />
            <source>{0} is not an ordinary file; choose another name.</source>
            <translation>{0} no es un archivo corriente; elige otro nombre.</translation>
        </message>
        <message>
            <location filename="../../engine/store.py" />
            <source>{0} is not there any more: look for it, or open another project.</source>
            <translation>{0} ya no está ahí: búscalo o abre otro proyecto.</translation>
        </message>
        <message>
            <location filename="../../engine/store.py" />
            <source>{0} is open for reading only: save a copy of it to go on.</source>
            <translation>{0} está abierto solo para lectura: guarda una copia para continuar.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>{0} is open in another program or protected; close it there or choose another name.</source>
            <translation>{0} está abierto en otro programa o protegido; ciérralo allí o elige otro nombre.</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>{0} is open in another window: close it there, or open it here for reading only.</source>
            <translation>{0} está abierto en otra ventana: ciérralo allí o ábrelo aquí solo para lectura.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/tables.py" />
            <source>{0} is shorter than {1} s; choose a longer recording.</source>
            <translation>{0} dura menos de {1} s; elige una grabación más larga.</translation>
        </message>
        <message>
            <location filename="../../engine/voice.py" />
            <source>{0} is silent with a gain of {1} dB; raise it.</source>
            <translation>{0} está en silencio con una ganancia de {1} dB; súbela.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/run.py" />
            <source>{0} is there already and of no batch: choose another folder, or give --overwrite.</source>
            <translation>{0} ya existe y no es de ningún lote: elige otra carpeta o da --overwrite.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/run.py" />
            <source>{0} is there already: move it away, choose another name, or give --overwrite.</source>
            <translation>{0} ya existe: quítalo de ahí, elige otro nombre o da --overwrite.</translation>
        </message>
        <message>
            <location filename="../../engine/store.py" />
            <source>{0} is there already: open it, or choose another name.</source>
            <translation>{0} ya existe: ábrelo o elige otro nombre.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} is too large (over {1} million pixels): make it smaller and try again.</source>
            <translation>{0} es demasiado grande (más de {1} millones de píxeles): hazlo más pequeño e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} is too large ({1}): make it smaller than {2} px a side and {3} million pixels.</source>
            <translation>{0} es demasiado grande ({1}): redúcelo a menos de {2} px por lado y {3} millones de píxeles.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} is too small ({1}): use a picture of at least {2} px a side.</source>
            <translation>{0} es demasiado pequeño ({1}): usa una imagen de al menos {2} px por lado.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/send.py" />
            <source>{0} is what is read; choose another name for what is written.</source>
            <translation>{0} es lo que se lee; elige otro nombre para lo que se escribe.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/arkit.py" />
            <source>{0} lacks {1} of the 52 blend shapes: they stay at rest.</source>
            <translation>A {0} le faltan {1} de las 52 formas de mezcla: quedan en reposo.</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>{0} makes no sound of this text; type words, or choose a voice of their language.</source>
            <translation>{0} no hace ningún sonido con este texto; escribe palabras o elige una voz de su idioma.</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>{0} makes the lips of the voice itself: choose a voice first.</source>
            <translation>{0} hace por sí mismo los labios de la voz: elige primero una voz.</translation>
        </message>
        <message>
            <location filename="../../engine/store_open.py" />
            <source>{0} may not be changed: it is open for reading only.</source>
            <translation>{0} no se puede cambiar: está abierto solo para lectura.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>{0} name {1} has a part that begins or ends badly: use plain words.</source>
            <translation>{0} nombre {1} tiene una parte que empieza o termina mal: usa palabras sencillas.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>{0} name {1} has another ending: the videos of a batch end in {2}.</source>
            <translation>{0} nombre {1} tiene otra extensión: los vídeos de un lote terminan en {2}.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>{0} name {1} is not allowed on every system: use plain words.</source>
            <translation>{0} nombre {1} no se permite en todos los sistemas: usa palabras sencillas.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>{0} name {1} is too long or no plain text: use fewer, plain signs.</source>
            <translation>{0} nombre {1} es demasiado largo o no es texto sencillo: usa menos signos, y sencillos.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>{0} name {1} leads out of the batch's folder: name a file inside it.</source>
            <translation>{0} nombre {1} sale de la carpeta del lote: indica un archivo dentro de ella.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>{0} name {1} lies too deep: use at most {2} folders.</source>
            <translation>{0} nombre {1} está a demasiada profundidad: usa como máximo {2} carpetas.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>{0} names no {1}: fill it in, or leave the row out.</source>
            <translation>{0} no indica {1}: rellénalo o quita la fila.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/facts.py" />
            <source>{0} of {1} frames are missing or damaged: their motion is bridged.</source>
            <translation>Faltan o están dañados {0} de {1} fotogramas: su movimiento se completa.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/facts.py" />
            <source>{0} s of the sound are missing or damaged: there it is silent.</source>
            <translation>Faltan o están dañados {0} s del sonido: ahí hay silencio.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/openface.py" />
            <source>{0} sees no face in any frame; choose another recording.</source>
            <translation>{0} no ve ninguna cara en ningún fotograma; elige otra grabación.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/openface.py" />
            <source>{0} shows {1} faces: the one that is seen longest is taken.</source>
            <translation>{0} muestra {1} caras: se toma la que se ve más tiempo.</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>{0} took too long over this text; speak less of it at once, or choose another voice.</source>
            <translation>{0} tardó demasiado con este texto; di menos de una vez o elige otra voz.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>{0} videos are more than the {1} a batch takes: make several batches.</source>
            <translation>{0} vídeos son más de los {1} que admite un lote: haz varios lotes.</translation>
        </message>
        <message>
            <location filename="../../engine/store_open.py" />
            <source>{0} was brought up to this version of Likeness; as it was before, it is kept as {1}.</source>
            <translation>{0} se adaptó a esta versión de Likeness; tal como era antes, se conserva como {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>{0} was made by a later version of Likeness: please update Likeness.</source>
            <translation>{0} se hizo con una versión posterior de Likeness: actualiza Likeness.</translation>
        </message>
        <message>
            <location filename="../../engine/store_open.py" />
            <source>{0} was made by a newer version of Likeness: update Likeness to open it.</source>
            <translation>{0} se hizo con una versión más nueva de Likeness: actualiza Likeness para abrirlo.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/streams.py" />
            <source>{0} was made for another net than the one installed: update Likeness at both ends.</source>
            <translation>{0} se hizo para otra red que la instalada: actualiza Likeness en ambos extremos.</translation>
        </message>
        <message>
            <location filename="../../engine/store.py" />
            <source>{0} was moved or deleted while it was open: save a copy of it now.</source>
            <translation>{0} se movió o se eliminó mientras estaba abierto: guarda una copia ahora.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <location filename="../../engine/provenance/verify.py" />
            <location filename="../../engine/video.py" />
            <source>{0} was not found: check the name and the folder.</source>
            <translation>No se encontró {0}: comprueba el nombre y la carpeta.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>{0} {1} is only {2} s long; at least {3} s are needed.</source>
            <translation>{0} {1} solo dura {2} s; hacen falta al menos {3} s.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>{0} {1}; choose a file with a voice in it.</source>
            <translation>{0} {1}; elige un archivo con una voz.</translation>
        </message>
        <message>
            <location filename="../../engine/devices.py" />
            <source>{0}, {1} cores</source>
            <translation>{0}, {1} núcleos</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/reading.py" />
            <source>{0}, {1}: {2} is expected; export the file anew.</source>
            <translation>{0}, {1}: se espera {2}; exporta el archivo de nuevo.</translation>
        </message>
    </context>
</TS>
