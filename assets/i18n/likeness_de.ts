<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Likeness</name>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;About Likeness</source>
            <translation>Ü&amp;ber Likeness</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>&amp;Agreed</source>
            <translation>&amp;Einverstanden</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Change in to out</source>
            <translation>In bis &amp;Out ändern</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Choose…</source>
            <translation>&amp;Wählen…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Clear in and out</source>
            <translation>In- und Out-Punkt &amp;löschen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/verify.py" />
            <source>&amp;Close</source>
            <translation>&amp;Schließen</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Delete</source>
            <translation>&amp;Löschen</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Drive by video…</source>
            <translation>&amp;Mit Video steuern…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Edit points</source>
            <translation>&amp;Punkte bearbeiten</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Export</source>
            <translation>&amp;Exportieren</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Film a driving video…</source>
            <translation>Ste&amp;uervideo filmen…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Fit the timeline</source>
            <translation>&amp;Ganze Zeitleiste zeigen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Frame rate</source>
            <translation>Bild&amp;rate</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Generate motion</source>
            <translation>&amp;Bewegung erzeugen</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Import motion or cues…</source>
            <translation>Bewe&amp;gung oder Mundformen importieren…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>&amp;Keep</source>
            <translation>&amp;Behalten</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Loop</source>
            <translation>&amp;Schleife</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>&amp;Mark the picture as AI-generated</source>
            <translation>Bild als &amp;KI-erzeugt kennzeichnen</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Motion</source>
            <translation>B&amp;ewegung</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Mute all blinks</source>
            <translation>Alle Lidschläge &amp;ausblenden</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;New project</source>
            <translation>&amp;Neues Projekt</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Next overlay</source>
            <translation>&amp;Nächstes Overlay</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/dialogs/dub.py" />
            <source>&amp;Open…</source>
            <translation>Ö&amp;ffnen…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Other generated blinks</source>
            <translation>Andere er&amp;zeugte Lidschläge</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Paste</source>
            <translation>&amp;Einfügen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Picture</source>
            <translation>&amp;Bild</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Play</source>
            <translation>&amp;Wiedergabe</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Play or pause</source>
            <translation>&amp;Abspielen oder anhalten</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Put panels back</source>
            <translation>&amp;Fensteraufteilung zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Record…</source>
            <translation>&amp;Aufnehmen…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;Redo {what}</source>
            <translation>&amp;Wiederholen: {what}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Replace</source>
            <translation>Er&amp;setzen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>&amp;Shown</source>
            <translation>&amp;Gezeigt</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>&amp;Tell it in the manifest of exports</source>
            <translation>Im &amp;Manifest der Exporte mitteilen</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Type text…</source>
            <translation>Te&amp;xt eingeben…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;Undo {what}</source>
            <translation>&amp;Rückgängig: {what}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>&amp;When</source>
            <translation>&amp;Wann</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Without the background</source>
            <translation>&amp;Ohne Hintergrund</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>(a folder)</source>
            <translation>(ein Ordner)</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>1 frame left out</source>
            <translation>1 Bild ausgelassen</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>1 job</source>
            <translation>1 Auftrag</translation>
        </message>
        <message>
            <location filename="../../app/views/track_landmarks.py" />
            <source>1 key</source>
            <translation>1 Keyframe</translation>
        </message>
        <message>
            <location filename="../../app/views/track_landmarks.py" />
            <source>1 landmark</source>
            <translation>1 Landmarke</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>1 new part</source>
            <translation>1 neuer Teil</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <source>1 to look at</source>
            <translation>1 zu prüfen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>25 is what the motion is made in; others are interpolated</source>
            <translation>Die Bewegung entsteht mit 25; andere Raten werden interpoliert</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>96 x 128</source>
            <translation>96 x 128</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>&lt;p&gt;&lt;b&gt;Something went wrong inside Likeness.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Your project is safe: every change is saved the moment you make it, and nothing that you have made is lost.&lt;/p&gt;&lt;p&gt;You can go on working. If it happens again, start Likeness anew; a report helps us to mend it. It names no folders of yours.&lt;/p&gt;</source>
            <translation>&lt;p&gt;&lt;b&gt;In Likeness ist etwas schiefgegangen.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Ihr Projekt ist sicher: Jede Änderung wird sofort gespeichert, und nichts von Ihrer Arbeit ist verloren.&lt;/p&gt;&lt;p&gt;Sie können weiterarbeiten. Geschieht es noch einmal, starten Sie Likeness neu; ein Bericht hilft uns, den Fehler zu beheben. Er nennt keinen Ihrer Ordner.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>A batch is running</source>
            <translation>Ein Stapel läuft</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>A copy was saved as {name}.</source>
            <translation>Eine Kopie wurde als {name} gespeichert.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/driving.py" />
            <source>A driving video needs a portrait to move: open a picture of a face first.</source>
            <translation>Ein Steuervideo braucht ein Porträt, das es bewegt: Öffnen Sie zuerst ein Bild eines Gesichts.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>A file</source>
            <translation>Eine Datei</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>A file's name cannot have the sign {sign}; leave it out.</source>
            <translation>Ein Dateiname darf das Zeichen {sign} nicht enthalten; lassen Sie es weg.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>A folder with one PNG for every frame and the voice as WAV, without any loss.</source>
            <translation>Ein Ordner mit einem PNG für jedes Bild und der Stimme als WAV, ohne jeden Verlust.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>A folder with the landmarks and blinks as tables, and the voice as WAV.</source>
            <translation>Ein Ordner mit Landmarken und Lidschlägen als Tabellen und der Stimme als WAV.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>A frame of this video cannot be shown; take another one.</source>
            <translation>Ein Bild dieses Videos kann nicht gezeigt werden; nehmen Sie ein anderes.</translation>
        </message>
        <message>
            <location filename="../../app/pages.py" />
            <source>A live take is not in the project yet.</source>
            <translation>Eine Live-Aufnahme ist noch nicht im Projekt.</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>A net reenacts the moving portrait and hears the voice; its light and colours lie on the portrait's face.</source>
            <translation>Ein Netz stellt das bewegte Porträt nach und hört die Stimme; sein Licht und seine Farben liegen auf dem Gesicht des Porträts.</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>A net repaints what moves and keeps the portrait's own pixels elsewhere; it can show which.</source>
            <translation>Ein Netz malt neu, was sich bewegt, und lässt sonst die Pixel des Porträts stehen; es kann zeigen, welche.</translation>
        </message>
        <message>
            <location filename="../../app/generation.py" />
            <source>A part can be made anew once there is motion for this face and voice.</source>
            <translation>Ein Teil lässt sich neu erzeugen, sobald es Bewegung für dieses Gesicht und diese Stimme gibt.</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>A portrait and a voice to try the studio with</source>
            <translation>Ein Porträt und eine Stimme, um das Studio auszuprobieren</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>A range whose mouth, head and expression can be changed on the right</source>
            <translation>Ein Bereich, dessen Mund, Kopf und Ausdruck sich rechts ändern lassen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>A recording is not in the project yet.</source>
            <translation>Eine Aufnahme ist noch nicht im Projekt.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>A recording that was cut off the last time was found and made whole.</source>
            <translation>Eine Aufnahme, die beim letzten Mal abgebrochen ist, wurde gefunden und wiederhergestellt.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>A small badge in the lower right corner</source>
            <translation>Ein kleines Kennzeichen unten rechts</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>A small mark says that this video was made by a computer. Leave it on unless you label the video yourself.</source>
            <translation>Ein kleines Kennzeichen sagt, dass dieses Video von einem Computer stammt. Lassen Sie es an, wenn Sie das Video nicht selbst kennzeichnen.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>A video is being dubbed</source>
            <translation>Ein Video wird synchronisiert</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>A video of a face moves the portrait</source>
            <translation>Das Video eines Gesichts bewegt das Porträt</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>A video of a face moves the portrait; choose a generator to let the voice move it again</source>
            <translation>Das Video eines Gesichts bewegt das Porträt; wählen Sie einen Generator, damit es wieder die Stimme tut</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>A wink of the person's left eye, on the right of the picture</source>
            <translation>Ein Zwinkern mit dem linken Auge der Person, im Bild rechts</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>A wink of the person's right eye, on the left of the picture</source>
            <translation>Ein Zwinkern mit dem rechten Auge der Person, im Bild links</translation>
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
            <translation>Über Likeness</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Above 0 clockwise</source>
            <translation>Über 0 im Uhrzeigersinn</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Above 0 downwards</source>
            <translation>Über 0 nach unten</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Above 0 to the right of the picture</source>
            <translation>Über 0 zur rechten Bildseite</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>Absolute</source>
            <translation>Absolut</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Add a &amp;blink</source>
            <translation>&amp;Lidschlag hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Add a blink here</source>
            <translation>Hier einen Lidschlag hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>Add a blink {time}</source>
            <translation>Lidschlag {time} hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Add a key here</source>
            <translation>Hier einen Keyframe hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Add a mar&amp;ker</source>
            <translation>&amp;Marker hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Add a marker here</source>
            <translation>Hier einen Marker hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Add a mouth cue here</source>
            <translation>Hier eine Mundform hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Add a portrait and a voice first</source>
            <translation>Zuerst Porträt und Stimme hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/batch_draft.py" />
            <source>Add a portrait: a picture of a face.</source>
            <translation>Fügen Sie ein Porträt hinzu: ein Bild eines Gesichts.</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>Add a range {time}</source>
            <translation>Bereich {time} hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>Add a voice to see the face speak</source>
            <translation>Fügen Sie eine Stimme hinzu, um das Gesicht sprechen zu sehen</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>Add a wink {time}</source>
            <translation>Zwinkern {time} hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Add a wink, &amp;left eye</source>
            <translation>Zwinkern, li&amp;nkes Auge</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Add a wink, &amp;right eye</source>
            <translation>Zwinkern, &amp;rechtes Auge</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <location filename="../../app/views/batch_asking.py" />
            <source>Add all sounds of a folder</source>
            <translation>Alle Tondateien eines Ordners hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Add it to the queue and go on working (Enter)</source>
            <translation>In die Warteschlange stellen und weiterarbeiten (Eingabe)</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <location filename="../../app/views/batch_asking.py" />
            <source>Add portraits</source>
            <translation>Porträts hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Add portraits and voices first.</source>
            <translation>Fügen Sie zuerst Porträts und Stimmen hinzu.</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Add portraits…</source>
            <translation>Porträts hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>Add sound and motion to the project and go on in Edit</source>
            <translation>Ton und Bewegung ins Projekt nehmen und unter Bearbeiten weitermachen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Add the ticked recordings to the project</source>
            <translation>Die angekreuzten Aufnahmen dem Projekt hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>Add the voice {name}</source>
            <translation>Stimme {name} hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <location filename="../../app/views/batch_asking.py" />
            <source>Add voices</source>
            <translation>Stimmen hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/batch_draft.py" />
            <source>Add voices: sound files, or a folder of them.</source>
            <translation>Fügen Sie Stimmen hinzu: Tondateien oder einen Ordner mit ihnen.</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Add voices…</source>
            <translation>Stimmen hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Adds a range between in and out: mouth, head and expression can be changed there</source>
            <translation>Legt zwischen In- und Out-Punkt einen Bereich an: Mund, Kopf und Ausdruck lassen sich dort ändern</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/landmark_bar.py" />
            <source>After</source>
            <translation>Danach</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>All blinks</source>
            <translation>Alle Lidschläge</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>All blinks are kept, but the eyes stay open</source>
            <translation>Alle Lidschläge bleiben erhalten, doch die Augen bleiben offen</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>All blinks are muted, so that this one is not seen either.</source>
            <translation>Alle Lidschläge sind ausgeblendet, sodass auch dieser nicht zu sehen ist.</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_headers.py" />
            <source>All blinks are shown again</source>
            <translation>Alle Lidschläge sind wieder zu sehen</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/dialogs/data.py" />
            <location filename="../../app/views/batch_asking.py" />
            <location filename="../../app/views/preview.py" />
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>All of the kind that is selected, or all blinks</source>
            <translation>Alles von der ausgewählten Art, oder alle Lidschläge</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>All points</source>
            <translation>Alle Punkte</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>All · {length}</source>
            <translation>Alles · {length}</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Also those that this batch did not make; else such a job fails</source>
            <translation>Auch solche, die dieser Stapel nicht erzeugt hat; sonst scheitert ein solcher Auftrag</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Amount</source>
            <translation>Stärke</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>An export needs a portrait and a voice; add what is missing.</source>
            <translation>Ein Export braucht ein Porträt und eine Stimme; fügen Sie hinzu, was fehlt.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>An export that is not finished yet will write {name}; choose another name.</source>
            <translation>Ein Export, der noch nicht fertig ist, schreibt {name}; wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>An unseen mark and a signed manifest say it too.</source>
            <translation>Eine unsichtbare Markierung und ein signiertes Manifest sagen es auch.</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Another &amp;seed</source>
            <translation>Anderer &amp;Startwert</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Another ffmpeg than the one that comes along.</source>
            <translation>Ein anderes ffmpeg als das mitgelieferte.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Another sound, or the sound of another video</source>
            <translation>Ein anderer Ton oder der Ton eines anderen Videos</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Another take</source>
            <translation>Noch ein Take</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>Another video…</source>
            <translation>Anderes Video…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/verify.py" />
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Anything else</source>
            <translation>Sonst etwas</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <source>As markers and mouth cues</source>
            <translation>Als Marker und Mundformen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <source>As markers with their words</source>
            <translation>Als Marker mit ihren Worten</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <location filename="../../app/settings.py" />
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>As this computer can</source>
            <translation>Was dieser Rechner kann</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Asking…</source>
            <translation>Wird abgefragt…</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>At rest, as in a pause</source>
            <translation>In Ruhe, wie in einer Pause</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>At the playhead</source>
            <translation>Am Abspielkopf</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>At the playhead, on the curves whose keys are selected, or on the mouth's opening</source>
            <translation>Am Abspielkopf, auf den Kurven mit ausgewählten Keyframes oder auf der Mundöffnung</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Attention</source>
            <translation>Attention</translation>
        </message>
        <message>
            <location filename="../../engine/motion/registry.py" />
            <source>Audio2Keypoint: lips, chin, brows and head from the voice</source>
            <translation>Audio2Keypoint: Lippen, Kinn, Brauen und Kopf aus der Stimme</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Back to the square that fits this face</source>
            <translation>Zurück zu dem Quadrat, das zu diesem Gesicht passt</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Back to the window (Esc)</source>
            <translation>Zurück zum Fenster (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Badge</source>
            <translation>Abzeichen</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <location filename="../../app/views/header.py" />
            <location filename="../../app/views/status.py" />
            <source>Batch</source>
            <translation>Stapel</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/landmark_bar.py" />
            <source>Before</source>
            <translation>Davor</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Before the first export: have those who are shown and heard agreed? The note stays in the project.</source>
            <translation>Vor dem ersten Export: Sind die Gezeigten und die Gehörten einverstanden? Der Vermerk bleibt im Projekt.</translation>
        </message>
        <message>
            <location filename="../../app/hints.py" />
            <source>Begin here: drop a picture of a face and a voice anywhere into the window, record one, or type text.</source>
            <translation>Beginnen Sie hier: Ziehen Sie das Bild eines Gesichts und eine Stimme an eine beliebige Stelle des Fensters, nehmen Sie eine auf, oder geben Sie Text ein.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Best</source>
            <translation>Beste</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Blend</source>
            <translation>Überblendung</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/views/timeline_menu.py" />
            <source>Blink less often</source>
            <translation>Seltener blinzeln</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/views/timeline_menu.py" />
            <source>Blink more often</source>
            <translation>Öfter blinzeln</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Blink with both eyes</source>
            <translation>Mit beiden Augen blinzeln</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>Blink {n} % as often</source>
            <translation>{n} % so oft blinzeln</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Blink · generated</source>
            <translation>Lidschlag · erzeugt</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Blink · yours</source>
            <translation>Lidschlag · eigener</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <location filename="../../app/views/track_blinks.py" />
            <source>Blinks</source>
            <translation>Lidschläge</translation>
        </message>
        <message>
            <location filename="../../app/hints.py" />
            <source>Blinks are yours: B adds one at the playhead; click one to change it on the right, Del takes it away.</source>
            <translation>Lidschläge gehören Ihnen: B setzt einen am Abspielkopf; ein Klick darauf, und Sie ändern ihn rechts; Entf entfernt ihn.</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>Blinks need motion first: add a portrait and a voice.</source>
            <translation>Lidschläge brauchen zuerst Bewegung: Fügen Sie ein Porträt und eine Stimme hinzu.</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>Blinks of the driver</source>
            <translation>Lidschläge des Videos</translation>
        </message>
        <message>
            <location filename="../../app/views/track_blinks.py" />
            <source>Blinks: yours are filled, generated ones outlined. Drag one to move it, its ends to stretch it, its top to close the lids more or less. Double-click adds one (B), Delete removes.</source>
            <translation>Lidschläge: eigene sind gefüllt, erzeugte umrandet. Ziehen verschiebt, an den Enden dehnt, oben schließt die Lider mehr oder weniger. Doppelklick fügt einen hinzu (B), Entf löscht.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Both</source>
            <translation>Beide</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Both eyes</source>
            <translation>Beide Augen</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <location filename="../../app/views/inspector_range.py" />
            <source>Brows</source>
            <translation>Brauen</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>By a quarter; faces are looked for anew</source>
            <translation>Um eine Vierteldrehung; Gesichter werden neu gesucht</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/verify.py" />
            <source>C&amp;opy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Cache folder</source>
            <translation>Cache-Ordner</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Cache size</source>
            <translation>Cache-Größe</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Calms the mouth over about this time</source>
            <translation>Beruhigt den Mund über etwa diese Zeit</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Camera</source>
            <translation>Kamera</translation>
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
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Certificates</source>
            <translation>Zertifikate</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>Change a range</source>
            <translation>Bereich ändern</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Change all of it</source>
            <translation>Alles davon ändern</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Change in and out</source>
            <translation>In bis Out ändern</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Change in to out</source>
            <translation>In bis Out ändern</translation>
        </message>
        <message>
            <location filename="../../app/editing/gaze.py" />
            <source>Change the gaze</source>
            <translation>Blick ändern</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Change the note of consent</source>
            <translation>Vermerk zum Einverständnis ändern</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Change the voice</source>
            <translation>Stimme ändern</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>Change what of {name} moves the portrait</source>
            <translation>Ändern, was von {name} das Porträt bewegt</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <location filename="../../app/editing/cues.py" />
            <location filename="../../app/editing/landmarks.py" />
            <location filename="../../app/editing/motion.py" />
            <location filename="../../app/views/inspector_selected.py" />
            <location filename="../../app/views/timeline_drags.py" />
            <source>Change {what}</source>
            <translation>{what} ändern</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Chec&amp;k a video…</source>
            <translation>Video p&amp;rüfen…</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Check a video or a picture</source>
            <translation>Video oder Bild prüfen</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Checking a video</source>
            <translation>Video wird geprüft</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Choose a frame with the mouth closed and the face turned to the camera.</source>
            <translation>Wählen Sie ein Bild mit geschlossenem Mund und der Kamera zugewandtem Gesicht.</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <source>Choose a picture</source>
            <translation>Ein Bild wählen</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Choose a picture, or a video to take one from</source>
            <translation>Ein Bild wählen oder ein Video, aus dem eines genommen wird</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Choose a sound file, or a video for its sound</source>
            <translation>Tondatei wählen, oder ein Video wegen seines Tons</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Choose another voice</source>
            <translation>Andere Stimme wählen</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Choose face {n}</source>
            <translation>Gesicht {n} wählen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Choose folder and name</source>
            <translation>Ordner und Namen wählen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Choose folder and name (Alt+C)</source>
            <translation>Ordner und Namen wählen (Alt+W)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Choose folder and name of the dubbed video</source>
            <translation>Ordner und Namen des synchronisierten Videos wählen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>Choose it in a file dialog</source>
            <translation>In einem Dateidialog wählen</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Choose pictures of faces</source>
            <translation>Bilder von Gesichtern wählen</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Choose sound files</source>
            <translation>Tondateien wählen</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>Choose take {n}</source>
            <translation>Take {n} wählen</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Choose the folder of the videos</source>
            <translation>Ordner für die Videos wählen</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Choose the motion generator</source>
            <translation>Bewegungsgenerator wählen</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>Choose the original motion</source>
            <translation>Ursprüngliche Bewegung wählen</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Choose the renderer</source>
            <translation>Renderer wählen</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Choose the seed {n}</source>
            <translation>Startwert {n} wählen</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Choose this voice</source>
            <translation>Diese Stimme wählen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>Choose {thing}</source>
            <translation>{thing} wählen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Clear finished</source>
            <translation>Fertige entfernen</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <location filename="../../app/views/timeline_menu.py" />
            <source>Clear in and out</source>
            <translation>In- und Out-Punkt löschen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Clear now</source>
            <translation>Jetzt leeren</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Clear this curve</source>
            <translation>Diese Kurve leeren</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>Clear {curve}</source>
            <translation>{curve} leeren</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_headers.py" />
            <source>Click makes the row low again</source>
            <translation>Ein Klick macht die Zeile wieder niedrig</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_headers.py" />
            <source>Click opens the row wide</source>
            <translation>Ein Klick macht die Zeile hoch</translation>
        </message>
        <message>
            <location filename="../../app/views/track_quality.py" />
            <source>Click to go there.</source>
            <translation>Klicken, um dorthin zu springen.</translation>
        </message>
        <message>
            <location filename="../../app/views/track_quality.py" />
            <source>Click to go to the worst frame; double-click mends it.</source>
            <translation>Klicken springt zum schlimmsten Bild, Doppelklick behebt es.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <location filename="../../app/dialogs/shortcuts.py" />
            <location filename="../../app/dialogs/verify.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <location filename="../../app/dialogs/shortcuts.py" />
            <location filename="../../app/dialogs/verify.py" />
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Close Likeness</source>
            <translation>Likeness schließen</translation>
        </message>
        <message>
            <location filename="../../app/widgets/hint_bubble.py" />
            <source>Close this hint</source>
            <translation>Diesen Hinweis schließen</translation>
        </message>
        <message>
            <location filename="../../app/widgets/hint_bubble.py" />
            <source>Close this hint and show no others</source>
            <translation>Diesen Hinweis schließen und keine weiteren zeigen</translation>
        </message>
        <message>
            <location filename="../../app/widgets/notice.py" />
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Close without exporting (Esc)</source>
            <translation>Schließen, ohne zu exportieren (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Closes and opens at once, and is shut for most of the time</source>
            <translation>Schließt und öffnet sofort und ist die meiste Zeit zu</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Closes fast and opens slowly, as lids do</source>
            <translation>Schließt schnell und öffnet langsam, wie Lider es tun</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Closure</source>
            <translation>Lidschluss</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Colours of the window.</source>
            <translation>Farben des Fensters.</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Consent</source>
            <translation>Einverständnis</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/verify.py" />
            <location filename="../../app/views/timeline_menu.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Copy its text</source>
            <translation>Text kopieren</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Corners of the mouth, in eye distances</source>
            <translation>Mundwinkel, in Augenabständen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Count three, two, one before recording</source>
            <translation>Vor der Aufnahme drei, zwei, eins zählen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Count-in</source>
            <translation>Vorzählen</translation>
        </message>
        <message>
            <location filename="../../app/widgets/blink_curve.py" />
            <source>Course of the blink</source>
            <translation>Verlauf des Lidschlags</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Crop left</source>
            <translation>Ausschnitt links</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Crop size</source>
            <translation>Ausschnittgröße</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Crop the portrait</source>
            <translation>Porträt zuschneiden</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Crop top</source>
            <translation>Ausschnitt oben</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Cu&amp;t</source>
            <translation>A&amp;usschneiden</translation>
        </message>
        <message>
            <location filename="../../app/views/track_cues.py" />
            <source>Cues</source>
            <translation>Mundformen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <source>Cues, motion, subtitles, timelines</source>
            <translation>Mundformen, Bewegung, Untertitel, Zeitleisten</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Cut</source>
            <translation>Ausschneiden</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>D&amp;ub a video…</source>
            <translation>Video s&amp;ynchronisieren…</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Decides head motion, blinks and gaze; the same seed makes the same again</source>
            <translation>Bestimmt Kopfbewegung, Lidschläge und Blick; derselbe Startwert ergibt wieder dasselbe</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Declared as</source>
            <translation>Angegeben als</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>Default</source>
            <translation>Standard</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>Default of {thing}</source>
            <translation>Standard: {thing}</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Delay</source>
            <translation>Verzögerung</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Delay {n} ms</source>
            <translation>Verzögerung {n} ms</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_selected.py" />
            <location filename="../../app/views/timeline_menu.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_selected.py" />
            <source>Delete all {n}</source>
            <translation>Alle {n} löschen</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_selected.py" />
            <source>Delete what is selected</source>
            <translation>Löscht, was ausgewählt ist</translation>
        </message>
        <message>
            <location filename="../../app/editing/selected.py" />
            <source>Delete {what}</source>
            <translation>{what} löschen</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>Demo</source>
            <translation>Demo</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>Discard the live take</source>
            <translation>Die Live-Aufnahme verwerfen</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_wipe.py" />
            <source>Divider between A and B</source>
            <translation>Trennlinie zwischen A und B</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Done · {folder}</source>
            <translation>Fertig · {folder}</translation>
        </message>
        <message>
            <location filename="../../app/widgets/labelled_slider.py" />
            <source>Double-click to reset</source>
            <translation>Doppelklick setzt zurück</translation>
        </message>
        <message>
            <location filename="../../app/widgets/labelled_slider.py" />
            <source>Double-click to reset, Shift for fine steps, Enter to type</source>
            <translation>Doppelklick setzt zurück, Umschalt für feine Schritte, Eingabe zum Eintippen</translation>
        </message>
        <message>
            <location filename="../../app/widgets/labelled_slider.py" />
            <source>Double-click to type a number</source>
            <translation>Doppelklick, um eine Zahl einzugeben</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>Down</source>
            <translation>Abwärts</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>Down in the picture, in eye distances</source>
            <translation>Im Bild nach unten, in Augenabständen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/player.py" />
            <source>Drag or click to go there</source>
            <translation>Ziehen oder klicken, um dorthin zu springen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_wave.py" />
            <source>Drag the amber handles, or press I and O, to trim; drag the dashed line to set the noise gate; click to listen from there</source>
            <translation>Ziehen Sie die bernsteinfarbenen Griffe, oder drücken Sie I und O, um zu kürzen; ziehen Sie die gestrichelte Linie für die Rauschsperre; klicken Sie, um ab dort zu hören</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_wipe.py" />
            <source>Drag to compare A with B (arrow keys move it, Home and End take it to the edges)</source>
            <translation>Ziehen, um A mit B zu vergleichen (Pfeiltasten verschieben, Pos1 und Ende springen an die Ränder)</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_ruler.py" />
            <source>Drag to move the playhead, Shift and drag to set in and out, double click to add a marker</source>
            <translation>Ziehen bewegt den Abspielkopf, mit Umschalt setzt es In- und Out-Punkt, Doppelklick fügt einen Marker hinzu</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>Draw another seed: other head motion, blinks and gaze</source>
            <translation>Neuen Startwert ziehen: andere Kopfbewegung, Lidschläge und Blicke</translation>
        </message>
        <message>
            <location filename="../../app/views/waveform.py" />
            <source>Drawing the waveform …</source>
            <translation>Wellenform wird gezeichnet …</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Draws the generated blinks anew; yours stay as they are</source>
            <translation>Würfelt die erzeugten Lidschläge neu; eigene bleiben, wie sie sind</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Draws the motion as coloured lines: a quick look at what the voice does to the face.</source>
            <translation>Zeichnet die Bewegung als farbige Linien: ein schneller Blick darauf, was die Stimme mit dem Gesicht macht.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>Drive</source>
            <translation>Steuern</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>Drive by video {name}</source>
            <translation>Mit Video {name} steuern</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Drive by video…</source>
            <translation>Mit Video steuern…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>Drive by {name}</source>
            <translation>Mit {name} steuern</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Drive the portrait by it…</source>
            <translation>Das Porträt damit steuern…</translation>
        </message>
        <message>
            <location filename="../../app/choices.py" />
            <location filename="../../app/provenance.py" />
            <location filename="../../app/views/inspector_driving.py" />
            <source>Driving video</source>
            <translation>Steuervideo</translation>
        </message>
        <message>
            <location filename="../../app/views/media_portrait.py" />
            <source>Drop a picture here</source>
            <translation>Bild hierher ziehen</translation>
        </message>
        <message>
            <location filename="../../app/views/media.py" />
            <source>Drop a picture, a sound or a video</source>
            <translation>Bild, Ton oder Video hierher ziehen</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Drop a portrait here</source>
            <translation>Porträt hierher ziehen</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_overlay.py" />
            <source>Drop a voice here or record one</source>
            <translation>Stimme hierher ziehen oder aufnehmen</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <source>Drop pictures of faces here</source>
            <translation>Bilder von Gesichtern hierher ziehen</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <source>Drop sound files or a folder of them here</source>
            <translation>Tondateien oder einen Ordner mit ihnen hierher ziehen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Drop this film and film another one</source>
            <translation>Diese Aufnahme verwerfen und noch einmal filmen</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/media.py" />
            <location filename="../../app/views/preview_drop.py" />
            <source>Dropped picture</source>
            <translation>Hereingezogenes Bild</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Dub</source>
            <translation>Synchronisieren</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Dub a video</source>
            <translation>Video synchronisieren</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Dub it with another voice…</source>
            <translation>Mit einer anderen Stimme synchronisieren…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Dub {name}</source>
            <translation>{name} synchronisieren</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Dubbed video</source>
            <translation>Synchronisiertes Video</translation>
        </message>
        <message>
            <location filename="../../app/dubbing.py" />
            <source>Dubbing {name}</source>
            <translation>{name} wird synchronisiert</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Dup&amp;licate</source>
            <translation>&amp;Duplizieren</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <location filename="../../app/editing/selected.py" />
            <source>Duplicate {what}</source>
            <translation>{what} duplizieren</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>E&amp;xport data…</source>
            <translation>Daten exp&amp;ortieren…</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <location filename="../../app/views/inspector_key.py" />
            <location filename="../../app/views/inspector_range.py" />
            <source>Ease</source>
            <translation>Übergang</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>Ease of {what}</source>
            <translation>Übergang von {what}</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Edit points: move landmarks over the rendered frames</source>
            <translation>Punkte bearbeiten: Landmarken über den gerenderten Bildern bewegen</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Edit what was spoken</source>
            <translation>Bearbeiten, was gesprochen wurde</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Editing points</source>
            <translation>Punkte werden bearbeitet</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Editing, transparent</source>
            <translation>Schnitt, transparent</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Empty the list; videos stay</source>
            <translation>Die Liste leeren; Videos bleiben</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <location filename="../../app/views/inspector_part.py" />
            <location filename="../../app/views/inspector_range.py" />
            <location filename="../../app/views/inspector_take.py" />
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>End the film</source>
            <translation>Aufnahme beenden</translation>
        </message>
        <message>
            <location filename="../../app/widgets/labelled_slider.py" />
            <source>Enter takes the number, Escape leaves it as it was</source>
            <translation>Eingabe übernimmt die Zahl, Esc lässt sie, wie sie war</translation>
        </message>
        <message>
            <location filename="../../app/views/status.py" />
            <source>Every change is saved</source>
            <translation>Jede Änderung ist gespeichert</translation>
        </message>
        <message>
            <location filename="../../app/hints.py" />
            <source>Every change is saved as you make it, and undo reaches back over a restart. Ctrl+S gives it a name.</source>
            <translation>Jede Änderung wird sofort gespeichert, und Rückgängig reicht über einen Neustart zurück. Strg+S gibt dem Projekt einen Namen.</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Every portrait speaks with every voice: drop pictures and sound files here, or a table of jobs (CSV).</source>
            <translation>Jedes Porträt spricht mit jeder Stimme: Ziehen Sie Bilder und Tondateien hierher, oder eine Tabelle mit Aufträgen (CSV).</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Every portrait with every voice</source>
            <translation>Jedes Porträt mit jeder Stimme</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Everything but the lids stays as it is at the start</source>
            <translation>Alles außer den Lidern bleibt, wie es am Beginn ist</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Example of a name</source>
            <translation>Beispiel eines Namens</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/views/header.py" />
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Export as</source>
            <translation>Exportieren als</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <source>Export data</source>
            <translation>Daten exportieren</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Export the video</source>
            <translation>Video exportieren</translation>
        </message>
        <message>
            <location filename="../../app/export_queue.py" />
            <source>Exporting {name}</source>
            <translation>{name} wird exportiert</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Exports appear here while they are made, and stay until you clear them.</source>
            <translation>Exporte erscheinen hier, während sie entstehen, und bleiben, bis Sie sie entfernen.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Exports are not finished yet. They are kept and can go on the next time. Close all the same?</source>
            <translation>Exporte sind noch nicht fertig. Sie bleiben erhalten und können beim nächsten Mal weiterlaufen. Trotzdem schließen?</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Exports are waiting</source>
            <translation>Exporte warten</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <location filename="../../app/views/inspector_range.py" />
            <source>Expression</source>
            <translation>Ausdruck</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Eyes</source>
            <translation>Augen</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>F&amp;ull screen</source>
            <translation>V&amp;ollbild</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/views/inspector_portrait.py" />
            <location filename="../../app/views/track_curves.py" />
            <source>Face</source>
            <translation>Gesicht</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/views/preview_faces.py" />
            <source>Face {n}</source>
            <translation>Gesicht {n}</translation>
        </message>
        <message>
            <location filename="../../app/views/media_portrait.py" />
            <source>Face {n}: {pose}</source>
            <translation>Gesicht {n}: {pose}</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Face, voice or seed are others than the motion was made from</source>
            <translation>Gesicht, Stimme oder Startwert sind andere als die, aus denen die Bewegung entstand</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_faces.py" />
            <source>Faces of the portrait</source>
            <translation>Gesichter des Porträts</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/views/batch.py" />
            <source>Failed</source>
            <translation>Gescheitert</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/landmark_bar.py" />
            <source>Falloff</source>
            <translation>Reichweite</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Fewer</source>
            <translation>Weniger</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>File name</source>
            <translation>Dateiname</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Filled in for each video: {fields}. A / makes a folder.</source>
            <translation>Für jedes Video wird eingesetzt: {fields}. Ein / macht einen Ordner.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Film</source>
            <translation>Filmen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Film a driving video</source>
            <translation>Steuervideo filmen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Film after a count of three</source>
            <translation>Filmen, nachdem bis drei gezählt ist</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Film again</source>
            <translation>Noch einmal filmen</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>Film yourself…</source>
            <translation>Sich selbst filmen…</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Filmed video</source>
            <translation>Gefilmtes Video</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Filmed, with parts made by a trained algorithm</source>
            <translation>Gefilmt, Teile von einem trainierten Algorithmus erzeugt</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>Films a driving video with a camera</source>
            <translation>Filmt ein Steuervideo mit einer Kamera</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/shortcuts.py" />
            <source>Find an action or a key</source>
            <translation>Aktion oder Taste suchen</translation>
        </message>
        <message>
            <location filename="../../app/driving_hearing.py" />
            <location filename="../../app/live_keeping.py" />
            <source>Find mouth cues</source>
            <translation>Mundformen finden</translation>
        </message>
        <message>
            <location filename="../../app/widgets/section.py" />
            <source>Fold this part</source>
            <translation>Diesen Teil einklappen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/views/batch_bar.py" />
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_asking.py" />
            <source>Folder of the videos</source>
            <translation>Ordner der Videos</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Folder: {path}</source>
            <translation>Ordner: {path}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>Follow the face, and let it move the portrait (Enter)</source>
            <translation>Das Gesicht verfolgen und das Porträt bewegen lassen (Eingabe)</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Following the driver's face</source>
            <translation>Gesicht wird verfolgt</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Following the face</source>
            <translation>Gesicht wird verfolgt</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>Following the face in {name}</source>
            <translation>Gesicht in {name} verfolgen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>For further work; takes longer and more room</source>
            <translation>Zur Weiterbearbeitung; braucht mehr Zeit und Platz</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Frame of the video</source>
            <translation>Bild des Videos</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <location filename="../../app/dialogs/export.py" />
            <source>Frame rate</source>
            <translation>Bildrate</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <location filename="../../app/views/track_frames.py" />
            <source>Frames</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Frames a second</source>
            <translation>Bilder pro Sekunde</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <source>Frames a second of the Moho project that it is for:</source>
            <translation>Bilder pro Sekunde des Moho-Projekts, für das es ist:</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <source>Frames a second of the Moho project that {name} is from:</source>
            <translation>Bilder pro Sekunde des Moho-Projekts, aus dem {name} ist:</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Frames a second of the tracks; the video's own are chosen at export</source>
            <translation>Bilder pro Sekunde der Spuren; die des Videos wählen Sie beim Export</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Frames are rendered on {device}</source>
            <translation>Bilder werden mit {device} gerendert</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Frames left out</source>
            <translation>Ausgelassene Bilder</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Frames shown in a second; {n} is all of them</source>
            <translation>Gezeigte Bilder in einer Sekunde; {n} sind alle</translation>
        </message>
        <message>
            <location filename="../../app/views/track_frames.py" />
            <source>Frames that are rendered already and play at once</source>
            <translation>Bilder, die schon gerendert sind und sofort abgespielt werden</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Frames that would have come too late; the sound that is kept lacks nothing</source>
            <translation>Bilder, die zu spät gekommen wären; dem Ton, der behalten wird, fehlt nichts</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Freeze</source>
            <translation>Einfrieren</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>From</source>
            <translation>Herkunft</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>From first to last move</source>
            <translation>Von der ersten bis zur letzten Regung</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>From nose to chin the face is {value} of the portrait's; above {limit} it looks drawn out.</source>
            <translation>Von der Nase zum Kinn hat das Gesicht {value} des Porträts; über {limit} wirkt es langgezogen.</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>From nose to chin the face is {value} of the portrait's; below {limit} it looks squeezed.</source>
            <translation>Von der Nase zum Kinn hat das Gesicht {value} des Porträts; unter {limit} wirkt es gestaucht.</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>From the clipboard</source>
            <translation>Aus der Zwischenablage</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>From the end of the sound that a frame belongs to, at the microphone, until that frame is handed to the screen; 95 of 100 frames of the last seconds came sooner. The sound of the frame itself lasts 40 ms more.</source>
            <translation>Vom Ende des Tons, zu dem ein Bild gehört, am Mikrofon, bis das Bild an den Bildschirm geht; 95 von 100 Bildern der letzten Sekunden kamen früher. Der Ton des Bildes selbst dauert 40 ms mehr.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Full size</source>
            <translation>Volle Größe</translation>
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
            <translation>Verstärkung</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <location filename="../../app/views/inspector_gaze.py" />
            <location filename="../../app/views/track_curves.py" />
            <source>Gaze</source>
            <translation>Blick</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Gaze sideways</source>
            <translation>Blick seitwärts</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Gaze up and down</source>
            <translation>Blick auf und ab</translation>
        </message>
        <message>
            <location filename="../../app/generation.py" />
            <source>Generate a part anew {time}</source>
            <translation>Teil neu erzeugen {time}</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Generate again</source>
            <translation>Neu erzeugen</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Generate all of it anew</source>
            <translation>Alles neu erzeugen</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Generate anew by</source>
            <translation>Neu erzeugen mit</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Generate in and out anew</source>
            <translation>In bis Out neu erzeugen</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Generate in to out a&amp;new</source>
            <translation>In bis Out n&amp;eu erzeugen</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Generate in to out anew</source>
            <translation>In bis Out neu erzeugen</translation>
        </message>
        <message>
            <location filename="../../app/generation.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>Generate motion</source>
            <translation>Bewegung erzeugen</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Generate the motion anew to use this: it was made before voices were listened to.</source>
            <translation>Erzeugen Sie die Bewegung neu, um dies zu nutzen: Sie entstand, bevor auf die Stimme gehört wurde.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Generated blinks come 125 % as often; yours stay</source>
            <translation>Erzeugte Lidschläge kommen zu 125 % so oft; eigene bleiben</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Generated blinks come 75 % as often; yours stay</source>
            <translation>Erzeugte Lidschläge kommen zu 75 % so oft; eigene bleiben</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Generates this part once more, with a seed that was not tried here</source>
            <translation>Erzeugt diesen Teil noch einmal, mit einem Startwert, der hier noch nicht versucht wurde</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Generates what lies between in and out once more; what is there is kept</source>
            <translation>Erzeugt noch einmal, was zwischen In und Out liegt; was da ist, bleibt erhalten</translation>
        </message>
        <message>
            <location filename="../../app/generation.py" />
            <source>Generating a part anew</source>
            <translation>Teil wird neu erzeugt</translation>
        </message>
        <message>
            <location filename="../../app/generation.py" />
            <source>Generating motion</source>
            <translation>Bewegung wird erzeugt</translation>
        </message>
        <message>
            <location filename="../../app/live_keeping.py" />
            <source>Generating what is missing of the live motion</source>
            <translation>Was der Live-Bewegung fehlt, wird erzeugt</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Generating…</source>
            <translation>Wird erzeugt…</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Generator</source>
            <translation>Generator</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <source>Getting ready: microphone and renderer</source>
            <translation>Mikrofon und Renderer werden vorbereitet</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Give the project a name; every change is saved by itself</source>
            <translation>Dem Projekt einen Namen geben; jede Änderung wird von selbst gespeichert</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_checks.py" />
            <source>Give the whole path of the folder, or choose it in the file dialog.</source>
            <translation>Geben Sie den ganzen Pfad des Ordners an, oder wählen Sie ihn im Dateidialog.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <location filename="../../app/pages.py" />
            <source>Go back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>Go back to the default</source>
            <translation>Zurück zum Standard</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <location filename="../../app/views/batch_bar.py" />
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Go on without a note (Esc)</source>
            <translation>Ohne Vermerk weiter (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Go to the worst frame</source>
            <translation>Zum schlimmsten Bild</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Goes on smoothly</source>
            <translation>Geht weich weiter</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Goes on straight</source>
            <translation>Geht gerade weiter</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Good</source>
            <translation>Gut</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_faces.py" />
            <source>Good: a clear face, seen from the front</source>
            <translation>Gut: ein klares Gesicht, von vorn gesehen</translation>
        </message>
        <message>
            <location filename="../../app/widgets/hint_bubble.py" />
            <source>Got it</source>
            <translation>Verstanden</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <location filename="../../app/views/inspector_range.py" />
            <location filename="../../app/views/track_curves.py" />
            <source>Head</source>
            <translation>Kopf</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>Head and lips stand as the driver's do.</source>
            <translation>Kopf und Lippen stehen wie die im Video.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Hear the text spoken</source>
            <translation>Den Text gesprochen hören</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <location filename="../../app/views/inspector_take.py" />
            <source>Heard</source>
            <translation>Hörbar</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>Heard voice</source>
            <translation>Hörbare Stimme</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Held closed</source>
            <translation>Bleibt zu</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <location filename="../../app/views/live_microphone.py" />
            <source>Hint about the level</source>
            <translation>Hinweis zum Pegel</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Hints</source>
            <translation>Hinweise</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/history.py" />
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Hold</source>
            <translation>Halten</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Hold closed half a second longer</source>
            <translation>Eine halbe Sekunde länger geschlossen halten</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Hold the mouth</source>
            <translation>Mund halten</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <location filename="../../app/views/inspector_blink.py" />
            <source>Hold {what} closed</source>
            <translation>{what} geschlossen halten</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Holds until the next key</source>
            <translation>Hält bis zum nächsten Keyframe</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>How close the timeline is looked at (Ctrl and wheel, + and -)</source>
            <translation>Wie nah die Zeitleiste gezeigt wird (Strg und Mausrad, + und -)</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>How far around the points the face follows, in eye distances</source>
            <translation>Wie weit um die Punkte das Gesicht mitgeht, in Augenabständen</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>How far around them the face moves along, in eye distances</source>
            <translation>Wie weit um sie herum das Gesicht mitgeht, in Augenabständen</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>How far brows and corners of the mouth are raised. Double click sets a key, which can be dragged.</source>
            <translation>Wie weit Brauen und Mundwinkel gehoben sind. Doppelklick setzt einen Keyframe, der sich ziehen lässt.</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>How far brows and nose move with the driver's</source>
            <translation>Wie weit sich Brauen und Nase mit denen im Video bewegen</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>How far lips and jaw move with the driver's</source>
            <translation>Wie weit sich Lippen und Kiefer mit denen im Video bewegen</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_gaze.py" />
            <source>How far the eyes look about by themselves: 100 % is natural, with 0 % they stay as in the portrait</source>
            <translation>Wie weit die Augen von selbst umherblicken: 100 % ist natürlich, bei 0 % bleiben sie wie im Porträt</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>How far the eyes look about with the driver's</source>
            <translation>Wie weit die Augen mit denen im Video umherblicken</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>How far the head moves; 0 % holds it still</source>
            <translation>Wie weit sich der Kopf bewegt; 0 % hält ihn still</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>How far the head turns, leans and shifts with the driver's</source>
            <translation>Wie weit sich der Kopf mit dem im Video dreht, neigt und verschiebt</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>How far the lids are shut at the peak</source>
            <translation>Wie weit sich die Lider höchstens schließen</translation>
        </message>
        <message>
            <location filename="../../app/widgets/blink_curve.py" />
            <source>How far the lids are shut, from the start of the blink to its end</source>
            <translation>Wie weit die Lider geschlossen sind, vom Anfang des Lidschlags bis zum Ende</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>How far the lips move with the voice</source>
            <translation>Wie weit sich die Lippen mit der Stimme bewegen</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>How far the mouth moves from its rest</source>
            <translation>Wie weit sich der Mund aus seiner Ruhe bewegt</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>How fast it is spoken: 1 is the voice's own way</source>
            <translation>Wie schnell gesprochen wird: 1 ist das Tempo der Stimme selbst</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>How long after its moment it is over</source>
            <translation>Wie lange nach seinem Zeitpunkt es vorbei ist</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>How long after this moment the points are back</source>
            <translation>Wie lange nach diesem Zeitpunkt die Punkte zurück sind</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>How long before its moment it begins</source>
            <translation>Wie lange vor seinem Zeitpunkt es beginnt</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>How long before this moment the points begin to move</source>
            <translation>Wie lange vor diesem Zeitpunkt die Punkte sich zu bewegen beginnen</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>How long it takes to come in and to go out, inside it</source>
            <translation>Wie lange Ein- und Ausblenden dauern, innerhalb des Bereichs</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>How long it takes to go over at each end, so that nothing jumps</source>
            <translation>Wie lange der Übergang an jedem Ende dauert, damit nichts springt</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>How long the lids stay shut; the blink grows by that</source>
            <translation>Wie lange die Lider zu bleiben; der Lidschlag wird um so viel länger</translation>
        </message>
        <message>
            <location filename="../../app/widgets/level_meter.py" />
            <source>How loud it is, in dB below full scale; speech should peak between −12 and −3</source>
            <translation>Wie laut es ist, in dB unter Vollaussteuerung; die Spitzen von Sprache sollten zwischen −12 und −3 liegen</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>How many videos are made at a time, each by its own worker</source>
            <translation>Wie viele Videos zugleich erzeugt werden, jedes von einem eigenen Arbeitsprozess</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>How much later the mouth moves; less is earlier</source>
            <translation>Um wie viel später sich der Mund bewegt; weniger ist früher</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>How much of each pixel the net repaints; where no colour lies over it, the portrait stays.</source>
            <translation>Wie viel von jedem Pixel das Netz neu malt; wo keine Farbe darüberliegt, bleibt das Porträt.</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>How much of what follows is heard before the lips move: a little later, a little truer. 1 is 40 ms.</source>
            <translation>Wie viel vom Folgenden gehört wird, bevor sich die Lippen bewegen: etwas später, etwas treuer. 1 sind 40 ms.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>How often</source>
            <translation>Wie oft</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>How the head is turned and where it is. Double click sets a key; drag it up or down.</source>
            <translation>Wie der Kopf gedreht ist und wo er ist. Doppelklick setzt einen Keyframe; ziehen Sie ihn auf oder ab.</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>How the motion counts</source>
            <translation>Wie die Bewegung zählt</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>How the renderer made the frame, laid over it; after the last one, none</source>
            <translation>Wie der Renderer das Bild gemacht hat, darübergelegt; nach dem letzten keines</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>How they agreed</source>
            <translation>Wie sie zugestimmt haben</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>How those who are shown and heard agreed to this video</source>
            <translation>Wie die Gezeigten und die Gehörten diesem Video zugestimmt haben</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <source>Import motion or cues</source>
            <translation>Bewegung oder Mundformen importieren</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>Import {name}</source>
            <translation>{name} importieren</translation>
        </message>
        <message>
            <location filename="../../app/choices.py" />
            <source>Imported</source>
            <translation>Importiert</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>In and out (I and O)</source>
            <translation>In- und Out-Punkt (I und O)</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>In and out from {name}.</source>
            <translation>In- und Out-Punkt aus {name}.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>In to out</source>
            <translation>In bis Out</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>In to out · {start} – {end}</source>
            <translation>In bis Out · {start} – {end}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>In use</source>
            <translation>In Gebrauch</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <source>Inspector</source>
            <translation>Inspektor</translation>
        </message>
        <message>
            <location filename="../../app/jobs.py" />
            <source>It failed without a reason; see the log.</source>
            <translation>Ohne Angabe eines Grundes fehlgeschlagen; siehe Protokoll.</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_legend.py" />
            <source>It is laid over the picture again when you pause.</source>
            <translation>In der Pause liegt es wieder über dem Bild.</translation>
        </message>
        <message>
            <location filename="../../app/views/live_microphone.py" />
            <source>It is listened to from Start to Stop only.</source>
            <translation>Es wird nur von Start bis Stopp zugehört.</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>It is me</source>
            <translation>Ich bin es selbst</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>It is replaced when the dub is whole. Until then it stays as it is.</source>
            <translation>Es wird ersetzt, wenn das synchronisierte Video fertig ist. Bis dahin bleibt es, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>It is replaced when the export is whole. Until then it stays as it is.</source>
            <translation>Sie wird ersetzt, sobald der Export fertig ist. Bis dahin bleibt sie, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Its loudness</source>
            <translation>Seine Lautstärke</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Its side</source>
            <translation>Seitenlänge des Quadrats</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Jaw</source>
            <translation>Kiefer</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/batch_table.py" />
            <source>Jobs</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Joining picture and sound…</source>
            <translation>Bild und Ton werden verbunden…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <location filename="../../app/dialogs/record.py" />
            <location filename="../../app/pages.py" />
            <location filename="../../app/views/live_takes.py" />
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Keep as yours</source>
            <translation>Als eigenen behalten</translation>
        </message>
        <message>
            <location filename="../../app/live_keeping.py" />
            <location filename="../../app/views/live_takes.py" />
            <source>Keep the live take</source>
            <translation>Die Live-Aufnahme behalten</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Keep the sound of the video under the voice</source>
            <translation>Den Ton des Videos unter der Stimme behalten</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Keep {n}</source>
            <translation>{n} behalten</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>Key of {curve} {time}</source>
            <translation>Keyframe auf {curve} {time}</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>Key {value}</source>
            <translation>Keyframe {value}</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Keypoints</source>
            <translation>Schlüsselpunkte</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Kind of export</source>
            <translation>Art des Exports</translation>
        </message>
        <message>
            <location filename="../../app/views/track_blinks.py" />
            <source>L</source>
            <translation>L</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>Landmark key</source>
            <translation>Landmarken-Keyframe</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/preview_bar.py" />
            <location filename="../../app/views/track_landmarks.py" />
            <location filename="../../engine/render/registry.py" />
            <source>Landmarks</source>
            <translation>Landmarken</translation>
        </message>
        <message>
            <location filename="../../app/views/track_landmarks.py" />
            <source>Landmarks that you moved by hand. Drag points in the preview to add one; here a double click adds none.</source>
            <translation>Landmarken, die Sie von Hand bewegt haben. Ziehen Sie Punkte in der Vorschau, um einen Keyframe hinzuzufügen; ein Doppelklick hier fügt keinen hinzu.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <location filename="../../app/settings.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Language of the text</source>
            <translation>Sprache des Textes</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Language of the window.</source>
            <translation>Sprache des Fensters.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <location filename="../../app/pages.py" />
            <source>Leave</source>
            <translation>Verlassen</translation>
        </message>
        <message>
            <location filename="../../app/pages.py" />
            <source>Leave the live takes?</source>
            <translation>Die Live-Aufnahmen zurücklassen?</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Leave the note as it is (Esc)</source>
            <translation>Den Vermerk lassen, wie er ist (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Leave the recordings?</source>
            <translation>Aufnahmen zurücklassen?</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Leave without a film</source>
            <translation>Schließen, ohne einen Film zu behalten</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Leave without adding a recording</source>
            <translation>Schließen, ohne eine Aufnahme hinzuzufügen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Leave without adding anything; the text is kept for the next time</source>
            <translation>Schließen, ohne etwas hinzuzufügen; der Text bleibt für das nächste Mal erhalten</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Left</source>
            <translation>Links</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Left brow</source>
            <translation>Linke Braue</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Left edge of the square</source>
            <translation>Linker Rand des Quadrats</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Left eye</source>
            <translation>Linkes Auge</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <location filename="../../app/views/inspector_blink.py" />
            <location filename="../../app/views/inspector_motion.py" />
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Length of the text</source>
            <translation>Länge des Textes</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Let a computer voice speak what you type</source>
            <translation>Eine Computerstimme sprechen lassen, was Sie eingeben</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Let the face speak this voice</source>
            <translation>Das Gesicht diese Stimme sprechen lassen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Let the lips follow the voice; the rest of the video stays as it is (Enter)</source>
            <translation>Die Lippen folgen der Stimme; das übrige Video bleibt, wie es ist (Eingabe)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Let this film move the portrait</source>
            <translation>Diesen Film das Porträt bewegen lassen</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>Lets another video, or this one anew, move the portrait</source>
            <translation>Lässt ein anderes Video, oder dieses von Neuem, das Porträt bewegen</translation>
        </message>
        <message>
            <location filename="../../app/widgets/level_meter.py" />
            <source>Level</source>
            <translation>Pegel</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Licence: {name}</source>
            <translation>Lizenz: {name}</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../app/program.py" />
            <source>Likeness cannot start ({reason}); the log in {folder} says more.</source>
            <translation>Likeness kann nicht starten ({reason}); mehr steht im Protokoll in {folder}.</translation>
        </message>
        <message>
            <location filename="../../app/export_queue.py" />
            <source>Likeness ended before this was whole; choose Retry.</source>
            <translation>Likeness wurde beendet, bevor dies fertig war; wählen Sie „Erneut versuchen“.</translation>
        </message>
        <message>
            <location filename="../../app/program.py" />
            <source>Likeness ended unexpectedly last time. Every change was saved; you can go on.</source>
            <translation>Likeness wurde beim letzten Mal unerwartet beendet. Jede Änderung ist gespeichert; Sie können weiterarbeiten.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Likeness projects</source>
            <translation>Likeness-Projekte</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Likeness {version} makes a portrait speak.

Apache License 2.0. Everything runs on this machine.</source>
            <translation>Likeness {version} lässt ein Porträt sprechen.

Apache License 2.0. Alles läuft auf diesem Rechner.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Linear</source>
            <translation>Linear</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/views/driving_rows.py" />
            <location filename="../../app/views/landmark_bar.py" />
            <source>Lips</source>
            <translation>Lippen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Lips and sound</source>
            <translation>Lippen und Ton</translation>
        </message>
        <message>
            <location filename="../../engine/motion/registry.py" />
            <source>Lips from the sounds of speech, whoever speaks, in noise too; the head moves by itself.</source>
            <translation>Lippen nach den Lauten der Sprache, wer auch spricht, auch bei Lärm; der Kopf bewegt sich von selbst.</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Lips from the voice, not the timeline; for frontal, evenly lit faces and voices as in training: else Warp.</source>
            <translation>Lippen aus der Stimme, nicht von der Zeitleiste; für Gesichter von vorn in gleichmäßigem Licht und Stimmen wie im Training: sonst Warp.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Lips shut in silence</source>
            <translation>Lippen zu in Stille</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Lips shut on p, b, m</source>
            <translation>Lippen zu bei p, b, m</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Lips shut, as in p, b, m</source>
            <translation>Lippen zu, wie in p, b, m</translation>
        </message>
        <message>
            <location filename="../../engine/motion/registry.py" />
            <source>Lips, chin, brows and head from the voice alone, learnt from English speech.</source>
            <translation>Lippen, Kinn, Brauen und Kopf allein aus der Stimme, an englischer Sprache gelernt.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <location filename="../../app/dialogs/speak.py" />
            <source>Listen</source>
            <translation>Anhören</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Listen to the recording as it is kept</source>
            <translation>Die Aufnahme so anhören, wie sie behalten wird</translation>
        </message>
        <message>
            <location filename="../../app/driving_hearing.py" />
            <location filename="../../app/live_keeping.py" />
            <source>Listening for mouth cues</source>
            <translation>Auf Mundformen wird gehört</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <location filename="../../app/views/header.py" />
            <location filename="../../app/views/live.py" />
            <source>Live</source>
            <translation>Live</translation>
        </message>
        <message>
            <location filename="../../app/live.py" />
            <location filename="../../app/live_request.py" />
            <location filename="../../app/views/live.py" />
            <source>Live needs a portrait: open a picture of a face first.</source>
            <translation>Live braucht ein Porträt: zuerst ein Bild mit einem Gesicht öffnen.</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <source>Live portrait</source>
            <translation>Live-Porträt</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>Live take {n}</source>
            <translation>Live-Aufnahme {n}</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>Live takes</source>
            <translation>Live-Aufnahmen</translation>
        </message>
        <message>
            <location filename="../../app/live_keeping.py" />
            <source>Live {n}</source>
            <translation>Live {n}</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <location filename="../../app/views/live_choices.py" />
            <source>Longer side of the frames while you speak; smaller ones come faster.</source>
            <translation>Längere Seite der Bilder beim Sprechen; kleinere kommen schneller.</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Longer side of the photoreal preview; a smaller one is rendered faster. Exports are not affected.</source>
            <translation>Längere Seite der fotorealen Vorschau; eine kleinere wird schneller gerendert. Exporte sind davon nicht betroffen.</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Longer side of the videos; pictures over 1920 px are made smaller all the same</source>
            <translation>Längere Seite der Videos; Bilder über 1920 px werden trotzdem verkleinert</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Look</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_gaze.py" />
            <source>Look about</source>
            <translation>Umherblicken</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Look ahead</source>
            <translation>Vorausschau</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Look for cameras again</source>
            <translation>Erneut nach Kameras suchen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <location filename="../../app/views/live_microphone.py" />
            <source>Look for microphones again</source>
            <translation>Erneut nach Mikrofonen suchen</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>Looking at a video</source>
            <translation>Video wird angesehen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Looking at the devices</source>
            <translation>Geräte werden abgefragt</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Looking at the face</source>
            <translation>Gesicht wird untersucht</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Looking at this machine</source>
            <translation>Dieser Rechner wird untersucht</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Looking at {name}</source>
            <translation>{name} wird geöffnet</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Looking for a camera…</source>
            <translation>Kamera wird gesucht…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <location filename="../../app/dialogs/dub.py" />
            <source>Looking for a face…</source>
            <translation>Gesicht wird gesucht…</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>Looking for faces in {name}</source>
            <translation>Gesichter in {name}</translation>
        </message>
        <message>
            <location filename="../../app/views/media_portrait.py" />
            <source>Looking for faces…</source>
            <translation>Gesichter werden gesucht…</translation>
        </message>
        <message>
            <location filename="../../app/views/live_microphone.py" />
            <source>Looking for microphones…</source>
            <translation>Mikrofone werden gesucht …</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Looking for voices</source>
            <translation>Stimmen werden gesucht</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/verify.py" />
            <source>Looking…</source>
            <translation>Wird geprüft…</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Looks</source>
            <translation>Haltung</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>Louder or softer than the file</source>
            <translation>Lauter oder leiser als die Datei</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Louder or softer; it never clips</source>
            <translation>Lauter oder leiser; es übersteuert nie</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Loudness</source>
            <translation>Lautstärke</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Loudness meter</source>
            <translation>Pegelanzeige</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Loudness of playback; the video keeps the voice as it is</source>
            <translation>Lautstärke der Wiedergabe; im Video bleibt die Stimme, wie sie ist</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Loudness of what is heard</source>
            <translation>Lautheit dessen, was zu hören ist</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Loudspeaker</source>
            <translation>Lautsprecher</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Lower lip</source>
            <translation>Unterlippe</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_headers.py" />
            <source>M</source>
            <translation>M</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>MP4 in the portrait's own size, as sharp as the picture.</source>
            <translation>MP4 in der Größe des Porträts, so scharf wie das Bild.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>MP4 that plays everywhere, at most 1080p. The one to send and upload.</source>
            <translation>MP4, das überall läuft, höchstens 1080p. Zum Senden und Hochladen.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>MP4, 1080 × 1080, cut round the face: for feeds and profiles.</source>
            <translation>MP4, 1080 × 1080, um das Gesicht geschnitten: für Feeds und Profile.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>MP4, 1080 × 1920, cut round the face: for stories and phones.</source>
            <translation>MP4, 1080 × 1920, um das Gesicht geschnitten: für Storys und Telefone.</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Made by</source>
            <translation>Erzeugt von</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Made by a trained algorithm</source>
            <translation>Von einem trainierten Algorithmus erzeugt</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Made by {name}</source>
            <translation>Erzeugt von {name}</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>Make all videos of the list that are not there yet</source>
            <translation>Alle Videos der Liste erzeugen, die noch nicht da sind</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_faces.py" />
            <source>Make face {n} speak</source>
            <translation>Gesicht {n} sprechen lassen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Make this frame the portrait (Enter)</source>
            <translation>Dieses Bild zum Porträt machen (Eingabe)</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Making motion</source>
            <translation>Bewegung wird erzeugt</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline.py" />
            <source>Making motion…</source>
            <translation>Bewegung wird erzeugt…</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Mark in the pixels</source>
            <translation>Markierung in den Pixeln</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>Mark the picture as AI-generated</source>
            <translation>Bild als KI-erzeugt kennzeichnen</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_marker.py" />
            <location filename="../../app/views/timeline_ruler.py" />
            <source>Marker</source>
            <translation>Marker</translation>
        </message>
        <message>
            <location filename="../../app/editing/cues.py" />
            <source>Marker {time}</source>
            <translation>Marker {time}</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <source>Media</source>
            <translation>Medien</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Mend all that can be mended</source>
            <translation>Alles beheben, was sich beheben lässt</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Mend this</source>
            <translation>Dies beheben</translation>
        </message>
        <message>
            <location filename="../../app/quality.py" />
            <source>Mend what looks wrong {time}</source>
            <translation>Auffälliges beheben {time}</translation>
        </message>
        <message>
            <location filename="../../app/quality.py" />
            <source>Mend {n} things that look wrong</source>
            <translation>{n} Auffälligkeiten beheben</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <source>Message</source>
            <translation>Meldung</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <location filename="../../app/settings.py" />
            <location filename="../../app/views/live_microphone.py" />
            <source>Microphone</source>
            <translation>Mikrofon</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>Mirror</source>
            <translation>Spiegeln</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Mirror: the other side of the face moves as in a mirror</source>
            <translation>Spiegeln: Die andere Seite des Gesichts bewegt sich wie im Spiegel</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Moment of the video</source>
            <translation>Zeitpunkt im Video</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Moment of the video (arrow keys: one frame)</source>
            <translation>Zeitpunkt im Video (Pfeiltasten: ein Bild)</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <location filename="../../app/provenance.py" />
            <location filename="../../app/views/batch_choices.py" />
            <location filename="../../app/views/inspector_motion.py" />
            <location filename="../../app/views/live_choices.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>Motion</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>Motion counts from the frame in which the driver looks most like the portrait, else from the first</source>
            <translation>Die Bewegung zählt ab dem Bild, in dem das Gesicht dem Porträt am ähnlichsten steht, sonst ab dem ersten</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Motion data</source>
            <translation>Bewegungsdaten</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>Motion for this face and this voice is being made</source>
            <translation>Die Bewegung für dieses Gesicht und diese Stimme wird gerade erzeugt</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Motion generator</source>
            <translation>Bewegungsgenerator</translation>
        </message>
        <message>
            <location filename="../../app/views/generator_box.py" />
            <source>Motion generator of new parts</source>
            <translation>Bewegungsgenerator neuer Teile</translation>
        </message>
        <message>
            <location filename="../../app/views/live_choices.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>Motion generators</source>
            <translation>Bewegungsgeneratoren</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline.py" />
            <source>Motion is out of date</source>
            <translation>Bewegung ist veraltet</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Motion is up to date</source>
            <translation>Bewegung ist aktuell</translation>
        </message>
        <message>
            <location filename="../../app/generation.py" />
            <source>Motion needs a portrait and a voice; add what is missing.</source>
            <translation>Bewegung braucht ein Porträt und eine Stimme; fügen Sie hinzu, was fehlt.</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Motion of a file moves the portrait; choose a generator to let the voice move it again</source>
            <translation>Bewegung aus einer Datei bewegt das Porträt; wählen Sie einen Generator, damit wieder die Stimme es bewegt</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>Mouth</source>
            <translation>Mund</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Mouth corner</source>
            <translation>Mundwinkel</translation>
        </message>
        <message>
            <location filename="../../app/editing/cues.py" />
            <source>Mouth cue {shape} {time}</source>
            <translation>Mundform {shape} {time}</translation>
        </message>
        <message>
            <location filename="../../app/views/track_cues.py" />
            <source>Mouth cue {shape}, {what}</source>
            <translation>Mundform {shape}, {what}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Mouth cue · found</source>
            <translation>Mundform · gefunden</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Mouth cue · yours</source>
            <translation>Mundform · eigene</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Mouth cues, motion, subtitles and timelines of other programs</source>
            <translation>Mundformen, Bewegung, Untertitel und Zeitleisten anderer Programme</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Mouth cues, motion, subtitles, timelines or the voice, for other programs</source>
            <translation>Mundformen, Bewegung, Untertitel, Zeitleisten oder die Stimme, für andere Programme</translation>
        </message>
        <message>
            <location filename="../../app/views/track_cues.py" />
            <source>Mouth cues: yours bend the mouth to their shape, those found in the voice are only shown.</source>
            <translation>Mundformen: eigene biegen den Mund in ihre Form, in der Stimme gefundene werden nur gezeigt.</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Mouth opening</source>
            <translation>Mundöffnung</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Mouth width</source>
            <translation>Mundbreite</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Mouth · {what}</source>
            <translation>Mund · {what}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move jaw {time}</source>
            <translation>Kiefer bewegen {time}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Move landmarks over the photo or over the rendered frames</source>
            <translation>Landmarken über dem Foto oder über den gerenderten Bildern bewegen</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move landmarks {time}</source>
            <translation>Landmarken bewegen {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move left brow {time}</source>
            <translation>Linke Braue bewegen {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move left eye {time}</source>
            <translation>Linkes Auge bewegen {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move lips {time}</source>
            <translation>Lippen bewegen {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move lower lip {time}</source>
            <translation>Unterlippe bewegen {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move mouth corner {time}</source>
            <translation>Mundwinkel bewegen {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move nose {time}</source>
            <translation>Nase bewegen {time}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Move one frame &amp;earlier</source>
            <translation>Ein Bild &amp;früher</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Move one frame la&amp;ter</source>
            <translation>Ein Bild &amp;später</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move right brow {time}</source>
            <translation>Rechte Braue bewegen {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move right eye {time}</source>
            <translation>Rechtes Auge bewegen {time}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Move ten frames earlier</source>
            <translation>Zehn Bilder früher</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Move ten frames later</source>
            <translation>Zehn Bilder später</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move upper lip {time}</source>
            <translation>Oberlippe bewegen {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/selected.py" />
            <location filename="../../app/views/inspector_blink.py" />
            <location filename="../../app/views/inspector_key.py" />
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/inspector_marker.py" />
            <location filename="../../app/views/timeline_drags.py" />
            <source>Move {what}</source>
            <translation>{what} verschieben</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Moves the portrait's own pixels: sharp at any size, true to the person, on any computer.</source>
            <translation>Bewegt die Pixel des Porträts selbst: scharf in jeder Größe, der Person treu, auf jedem Rechner.</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>Moving the portrait by {name}</source>
            <translation>Porträt mit {name} bewegen</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <location filename="../../app/views/transport.py" />
            <source>Mute</source>
            <translation>Stummschalten</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Mute all</source>
            <translation>Alle ausblenden</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>Mute all blinks</source>
            <translation>Alle Lidschläge ausblenden</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_headers.py" />
            <source>Mute all blinks: they are kept, not seen</source>
            <translation>Alle Lidschläge ausblenden: Sie bleiben erhalten, sind aber nicht zu sehen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <location filename="../../app/dialogs/dub.py" />
            <source>My voice</source>
            <translation>Meine Stimme</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>N&amp;ote</source>
            <translation>&amp;Notiz</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <location filename="../../app/views/inspector_take.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Name of the videos</source>
            <translation>Name der Videos</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>Name of the voice</source>
            <translation>Name der Stimme</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_marker.py" />
            <source>Name {what}</source>
            <translation>{what} benennen</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Natural</source>
            <translation>Natürlich</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Needs {what}.</source>
            <translation>Benötigt: {what}.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>New part · {span}</source>
            <translation>Neuer Teil · {span}</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>New part: {what}</source>
            <translation>Neuer Teil: {what}</translation>
        </message>
        <message>
            <location filename="../../app/views/generator_box.py" />
            <source>New parts by</source>
            <translation>Neue Teile mit</translation>
        </message>
        <message>
            <location filename="../../app/views/history.py" />
            <source>New project</source>
            <translation>Neues Projekt</translation>
        </message>
        <message>
            <location filename="../../app/widgets/hint_bubble.py" />
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Next &amp;problem</source>
            <translation>Nächstes &amp;Problem</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/shortcuts.py" />
            <source>No action has these words.</source>
            <translation>Keine Aktion enthält diese Wörter.</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>No badge because</source>
            <translation>Kein Abzeichen, weil</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>No camera was found: plug one in and look again, or open a video file instead.</source>
            <translation>Keine Kamera gefunden: Schließen Sie eine an und suchen Sie erneut, oder öffnen Sie stattdessen eine Videodatei.</translation>
        </message>
        <message>
            <location filename="../../app/quality.py" />
            <source>No edit mends this; another seed, voice or portrait may.</source>
            <translation>Dies behebt keine Bearbeitung; ein anderer Startwert, eine andere Stimme oder ein anderes Porträt vielleicht.</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>No face was found in {name}: use a picture that shows one face from the front.</source>
            <translation>In {name} wurde kein Gesicht gefunden: Nehmen Sie ein Bild, das ein Gesicht von vorn zeigt.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>No file chosen yet</source>
            <translation>Noch keine Datei gewählt</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>No loss that you would notice</source>
            <translation>Kein Verlust, der auffiele</translation>
        </message>
        <message>
            <location filename="../../app/sound.py" />
            <source>No loudspeaker or headphones were found; plug them in to hear the voice.</source>
            <translation>Weder Lautsprecher noch Kopfhörer gefunden; schließen Sie welche an, um die Stimme zu hören.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <source>No microphone is open.</source>
            <translation>Es ist kein Mikrofon offen.</translation>
        </message>
        <message>
            <location filename="../../app/sound.py" />
            <source>No microphone was found; plug one in, or load a sound file instead.</source>
            <translation>Kein Mikrofon gefunden; schließen Sie eines an, oder laden Sie stattdessen eine Tondatei.</translation>
        </message>
        <message>
            <location filename="../../app/widgets/hint_bubble.py" />
            <source>No more hints</source>
            <translation>Keine mehr</translation>
        </message>
        <message>
            <location filename="../../app/live.py" />
            <source>No motion generator that follows a voice while it is spoken is installed here.</source>
            <translation>Hier ist kein Bewegungsgenerator installiert, der einer Stimme beim Sprechen folgt.</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>No overlay</source>
            <translation>Kein Overlay</translation>
        </message>
        <message>
            <location filename="../../app/views/media_portrait.py" />
            <source>No portrait yet</source>
            <translation>Noch kein Porträt</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Nod</source>
            <translation>Nicken</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <location filename="../../app/views/inspector_take.py" />
            <source>Noise gate</source>
            <translation>Rauschsperre</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>None</source>
            <translation>Keines</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Nose</source>
            <translation>Nase</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Not valid: {why}</source>
            <translation>Ungültig: {why}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Note of &amp;consent…</source>
            <translation>&amp;Zustimmung vermerken…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Note of consent</source>
            <translation>Vermerk zum Einverständnis</translation>
        </message>
        <message>
            <location filename="../../app/recorder_file.py" />
            <source>Nothing can be recorded into {folder} ({reason}); make room there.</source>
            <translation>In {folder} kann nicht aufgenommen werden ({reason}); schaffen Sie dort Platz.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_checks.py" />
            <source>Nothing can be written in this folder ({reason}); choose another one.</source>
            <translation>In diesen Ordner kann nicht geschrieben werden ({reason}); wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>Nothing can be written in {folder}; choose another cache folder in the preferences.</source>
            <translation>In {folder} kann nicht geschrieben werden; wählen Sie in den Einstellungen einen anderen Cache-Ordner.</translation>
        </message>
        <message>
            <location filename="../../app/session.py" />
            <source>Nothing can be written in {folder}; free some space or mend its rights.</source>
            <translation>In {folder} kann nicht geschrieben werden; schaffen Sie Platz, oder berichtigen Sie die Rechte.</translation>
        </message>
        <message>
            <location filename="../../app/level_advice.py" />
            <source>Nothing is heard: check that the microphone is on and not muted.</source>
            <translation>Es ist nichts zu hören: Prüfen Sie, ob das Mikrofon an und nicht stummgeschaltet ist.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Nothing was heard; check that the microphone is on and not muted.</source>
            <translation>Es war nichts zu hören; prüfen Sie, ob das Mikrofon an und nicht stummgeschaltet ist.</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <source>Nothing yet</source>
            <translation>Noch nichts</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>Of the video</source>
            <translation>Ton des Videos</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Offset</source>
            <translation>Versatz</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Once the voice is over, the video goes on with its own sound and lips</source>
            <translation>Ist die Stimme zu Ende, geht das Video mit eigenem Ton und eigenen Lippen weiter</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>One frame back</source>
            <translation>Ein Bild zurück</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>One frame back (Left)</source>
            <translation>Ein Bild zurück (Links)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>One frame forth</source>
            <translation>Ein Bild vor</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>One frame forth (Right)</source>
            <translation>Ein Bild vor (Rechts)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>One frame forward</source>
            <translation>Ein Bild vor</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>One picture of a face, seen from the front. A voice or a project may be dropped too.</source>
            <translation>Ein Bild eines Gesichts, von vorn gesehen. Auch eine Stimme oder ein Projekt kann hierher gezogen werden.</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>One second back</source>
            <translation>Eine Sekunde zurück</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>One second forth</source>
            <translation>Eine Sekunde vor</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Onion skin: also show the face before (yellow) and after (blue)</source>
            <translation>Zwiebelschalen: auch das Gesicht davor (gelb) und danach (blau) zeigen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Only what lies between the in and out marks of the timeline (keys I and O)</source>
            <translation>Nur, was zwischen In- und Out-Punkt der Zeitleiste liegt (Tasten I und O)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Open &amp;log folder</source>
            <translation>&amp;Protokollordner öffnen</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Open &amp;portrait…</source>
            <translation>&amp;Porträt öffnen…</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <source>Open &amp;recent</source>
            <translation>&amp;Zuletzt geöffnet</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Open &amp;voice…</source>
            <translation>S&amp;timme öffnen…</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Open a driving video</source>
            <translation>Steuervideo öffnen</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_asking.py" />
            <source>Open a list of jobs</source>
            <translation>Auftragsliste öffnen</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Open a list: add the jobs of a table (CSV)</source>
            <translation>Liste öffnen: die Aufträge einer Tabelle (CSV) hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Open a list…</source>
            <translation>Liste öffnen…</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/views/media_portrait.py" />
            <source>Open a portrait</source>
            <translation>Porträt öffnen</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Open a project</source>
            <translation>Projekt öffnen</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Open a sound file, or a video's sound</source>
            <translation>Eine Tondatei oder den Ton eines Videos öffnen</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Open a table of jobs</source>
            <translation>Tabelle mit Aufträgen öffnen</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Open a video to dub</source>
            <translation>Video zum Synchronisieren öffnen</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/dialogs/dub.py" />
            <source>Open a voice</source>
            <translation>Stimme öffnen</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Open file…</source>
            <translation>Datei öffnen…</translation>
        </message>
        <message>
            <location filename="../../app/views/status.py" />
            <source>Open for reading only</source>
            <translation>Nur zum Lesen geöffnet</translation>
        </message>
        <message>
            <location filename="../../app/views/locked.py" />
            <source>Open for reading only. Save as (Ctrl+S) goes on in a copy that can be changed.</source>
            <translation>Nur zum Lesen geöffnet. „Speichern unter“ (Strg+S) arbeitet in einer Kopie weiter, die sich ändern lässt.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Open log folder</source>
            <translation>Protokollordner öffnen</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Open portrait</source>
            <translation>Porträt öffnen</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <location filename="../../app/views/preview_pages.py" />
            <source>Open portrait…</source>
            <translation>Porträt öffnen…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Open the de&amp;mo</source>
            <translation>&amp;Demo öffnen</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Open the demo</source>
            <translation>Demo öffnen</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>Open the folder with the videos</source>
            <translation>Den Ordner mit den Videos öffnen</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>Open the report: every video with its picture and its quality</source>
            <translation>Den Bericht öffnen: jedes Video mit Bild und Qualität</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>Open the video again to change how it moves the portrait; its motion stays.</source>
            <translation>Öffnen Sie das Video noch einmal, um zu ändern, wie es das Porträt bewegt; die Bewegung bleibt.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Open with the tongue raised, as in a long l</source>
            <translation>Offen mit gehobener Zunge, wie in einem langen l</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Open, as in e in men</source>
            <translation>Offen, wie e in Bett</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>Opening and width of the mouth, in eye distances. Double click sets a key, which can be dragged.</source>
            <translation>Öffnung und Breite des Mundes, in Augenabständen. Doppelklick setzt einen Keyframe, der sich ziehen lässt.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Opening the camera…</source>
            <translation>Kamera wird geöffnet…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <location filename="../../app/views/live_microphone.py" />
            <source>Opening the microphone…</source>
            <translation>Mikrofon wird geöffnet…</translation>
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
            <translation>Andere Lidschläge</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Other generated blinks</source>
            <translation>Andere erzeugte Lidschläge</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>Other generated blinks, seed {n}</source>
            <translation>Andere erzeugte Lidschläge, Startwert {n}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_gaze.py" />
            <source>Other glances</source>
            <translation>Andere Blicke</translation>
        </message>
        <message>
            <location filename="../../app/editing/gaze.py" />
            <source>Other glances, seed {n}</source>
            <translation>Andere Blicke, Startwert {n}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Other head motion, blinks and gaze</source>
            <translation>Andere Kopfbewegung, Lidschläge und Blicke</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Overlay</source>
            <translation>Overlay</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Overlay: {name}</source>
            <translation>Overlay: {name}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Overview of the video</source>
            <translation>Überblick über das Video</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Overview of the video: click or drag to go there</source>
            <translation>Überblick über das Video: klicken oder ziehen, um dorthin zu springen</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Pa&amp;use</source>
            <translation>&amp;Pause</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Page &amp;Batch</source>
            <translation>Seite S&amp;tapel</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Page &amp;Edit</source>
            <translation>Seite B&amp;earbeiten</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Page &amp;Live</source>
            <translation>Seite &amp;Live</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <location filename="../../app/views/header.py" />
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Pages of the preferences</source>
            <translation>Seiten der Einstellungen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <location filename="../../app/views/media_portrait.py" />
            <source>Paste a portrait</source>
            <translation>Porträt einfügen</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Paste here</source>
            <translation>Hier einfügen</translation>
        </message>
        <message>
            <location filename="../../app/editing/selected.py" />
            <source>Paste {what} at {time}</source>
            <translation>{what} bei {time} einfügen</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Pause (Space)</source>
            <translation>Pause (Leertaste)</translation>
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
            <translation>Fotoreal</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <location filename="../../app/views/live_choices.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Picture and motion</source>
            <translation>Bild und Bewegung</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/dialogs/export_words.py" />
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Pictures and videos</source>
            <translation>Bilder und Videos</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_asking.py" />
            <source>Pictures, videos and projects</source>
            <translation>Bilder, Videos und Projekte</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Pixels beside the person are transparent</source>
            <translation>Pixel neben der Person sind transparent</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/views/jobs.py" />
            <location filename="../../app/views/transport.py" />
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_table.py" />
            <source>Play	Enter</source>
            <translation>Abspielen	Eingabe</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Play &amp;backwards</source>
            <translation>&amp;Rückwärts abspielen</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Play &amp;forwards, faster each time</source>
            <translation>&amp;Vorwärts abspielen, jedes Mal schneller</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Play (Space)</source>
            <translation>Abspielen (Leertaste)</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Play again and again (Ctrl+L)</source>
            <translation>Immer wieder abspielen (Strg+L)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/player.py" />
            <source>Play or pause</source>
            <translation>Abspielen oder anhalten</translation>
        </message>
        <message>
            <location filename="../../app/playback_device.py" />
            <source>Playback is silent because the sound device does not answer: choose another in the preferences.</source>
            <translation>Die Wiedergabe ist stumm, weil das Tongerät nicht antwortet: Wählen Sie in den Einstellungen ein anderes.</translation>
        </message>
        <message>
            <location filename="../../app/playback_device.py" />
            <source>Playback is silent because the sound device was lost: connect it or choose another.</source>
            <translation>Die Wiedergabe ist stumm, weil die Verbindung zum Tongerät verloren ging: Schließen Sie es an, oder wählen Sie ein anderes.</translation>
        </message>
        <message>
            <location filename="../../app/views/transport_time.py" />
            <source>Playhead at {time}</source>
            <translation>Abspielkopf bei {time}</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Point</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Points that move together</source>
            <translation>Punkte, die sich zusammen bewegen</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/provenance.py" />
            <location filename="../../app/views/inspector_portrait.py" />
            <location filename="../../app/views/media_portrait.py" />
            <source>Portrait</source>
            <translation>Porträt</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Portrait from a &amp;video…</source>
            <translation>Porträt aus einem &amp;Video…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Portrait from {name}</source>
            <translation>Porträt aus {name}</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <source>Portraits</source>
            <translation>Porträts</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/player.py" />
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Pre&amp;ferences…</source>
            <translation>E&amp;instellungen…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Preferences</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_audition.py" />
            <location filename="../../app/scene.py" />
            <source>Preparing {name}</source>
            <translation>{name} wird vorbereitet</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Press R and speak. Nothing is kept before you say so.</source>
            <translation>Drücken Sie R, und sprechen Sie. Nichts wird behalten, bevor Sie es sagen.</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <location filename="../../app/views/preview_canvas.py" />
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Preview size</source>
            <translation>Vorschaugröße</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Previous problem</source>
            <translation>Voriges Problem</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>ProRes 4444 without the background, for video editors. Large files, no loss to be seen.</source>
            <translation>ProRes 4444 ohne Hintergrund, für Schnittprogramme. Große Dateien, kein sichtbarer Verlust.</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <location filename="../../app/views/preview_pages.py" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>Progress of the batch</source>
            <translation>Fortschritt des Stapels</translation>
        </message>
        <message>
            <location filename="../../app/views/status.py" />
            <source>Progress of the running job</source>
            <translation>Fortschritt des laufenden Auftrags</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Project in use</source>
            <translation>Projekt in Gebrauch</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Puckered, as in w, oo in you</source>
            <translation>Gespitzt, wie u in du</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Put landmarks back {time}</source>
            <translation>Landmarken zurücksetzen {time}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Put the report on the clipboard</source>
            <translation>Den Bericht in die Zwischenablage legen</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Put these points back: take away what was moved at this moment</source>
            <translation>Diese Punkte zurücksetzen: wegnehmen, was zu diesem Zeitpunkt bewegt wurde</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/views/track_quality.py" />
            <source>Quality</source>
            <translation>Qualität</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Quick and small, to look at</source>
            <translation>Schnell und klein, zum Ansehen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../app/views/track_blinks.py" />
            <source>R</source>
            <translation>R</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Raised, in eye distances</source>
            <translation>Gehoben, in Augenabständen</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Range</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>Range: {what}</source>
            <translation>Bereich: {what}</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>Ranges</source>
            <translation>Bereiche</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>Ranges in which the motion is changed (E makes one of in and out), and parts that were generated anew.</source>
            <translation>Bereiche, in denen die Bewegung geändert ist (E macht einen aus In- und Out-Punkt), und neu erzeugte Teile.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Rate</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Reading</source>
            <translation>Wird gelesen</translation>
        </message>
        <message>
            <location filename="../../app/live_keeping.py" />
            <source>Reading the live take</source>
            <translation>Die Live-Aufnahme wird gelesen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Reading the video…</source>
            <translation>Video wird gelesen…</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <location filename="../../app/importing.py" />
            <location filename="../../app/interchange.py" />
            <source>Reading {name}</source>
            <translation>{name} wird gelesen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Record</source>
            <translation>Aufnehmen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Record a voice</source>
            <translation>Stimme aufnehmen</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Record a voice with the microphone</source>
            <translation>Eine Stimme mit dem Mikrofon aufnehmen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Record from the microphone</source>
            <translation>Vom Mikrofon aufnehmen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Recording {n}</source>
            <translation>Aufnahme {n}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Recordings</source>
            <translation>Aufnahmen</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Record…</source>
            <translation>Aufnehmen…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Recovered recording</source>
            <translation>Wiederhergestellte Aufnahme</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>Relative</source>
            <translation>Relativ</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <location filename="../../app/views/media_voice.py" />
            <source>Remove	Del</source>
            <translation>Entfernen	Entf</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Remove a voice</source>
            <translation>Stimme entfernen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Remove all that is not in use; what is needed again is made again</source>
            <translation>Alles entfernen, was nicht in Gebrauch ist; was wieder gebraucht wird, entsteht neu</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Remove all {n}</source>
            <translation>Alle {n} entfernen</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Rename…</source>
            <translation>Umbenennen…</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Rename…	F2</source>
            <translation>Umbenennen…	F2</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Rendered frames (3)</source>
            <translation>Gerenderte Bilder (3)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/views/batch_choices.py" />
            <source>Renderer</source>
            <translation>Renderer</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Renderer of {side}</source>
            <translation>Renderer von {side}</translation>
        </message>
        <message>
            <location filename="../../app/views/live_choices.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>Renderers</source>
            <translation>Renderer</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <location filename="../../app/views/jobs.py" />
            <source>Rendering</source>
            <translation>Rendern</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>Rendering this moment</source>
            <translation>Dieser Moment wird gerendert</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/player.py" />
            <source>Repeat</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Replace older files</source>
            <translation>Ältere Dateien ersetzen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <location filename="../../app/views/batch_bar.py" />
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Reset crop</source>
            <translation>Ausschnitt zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Reset the crop</source>
            <translation>Ausschnitt zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Retry</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>Retry failed</source>
            <translation>Gescheiterte wiederholen</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_table.py" />
            <source>Retry what failed</source>
            <translation>Was gescheitert ist, noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Right</source>
            <translation>Rechts</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Right brow</source>
            <translation>Rechte Braue</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Right eye</source>
            <translation>Rechtes Auge</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_headers.py" />
            <source>Rows of the timeline</source>
            <translation>Zeilen der Zeitleiste</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Rows opened wide</source>
            <translation>Hohe Zeilen</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_ruler.py" />
            <source>Ruler</source>
            <translation>Lineal</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>S&amp;peaks</source>
            <translation>S&amp;pricht</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Save &amp;as…</source>
            <translation>&amp;Speichern unter…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Save a &amp;copy…</source>
            <translation>&amp;Kopie speichern…</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Save a copy as</source>
            <translation>Kopie speichern unter</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Save the list as a table that can be opened again (CSV)</source>
            <translation>Die Liste als Tabelle speichern, die wieder geöffnet werden kann (CSV)</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_asking.py" />
            <source>Save the list of jobs</source>
            <translation>Auftragsliste speichern</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Save the project as</source>
            <translation>Projekt speichern unter</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Saved as {name}. Every change is saved there by itself.</source>
            <translation>Als {name} gespeichert. Jede Änderung wird dort von selbst gesichert.</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>Scroll the timeline</source>
            <translation>Zeitleiste verschieben</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Seed</source>
            <translation>Startwert</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Select &amp;all</source>
            <translation>&amp;Alles auswählen</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Set &amp;in</source>
            <translation>&amp;In-Punkt setzen</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Set &amp;keys</source>
            <translation>&amp;Keyframes setzen</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Set &amp;out</source>
            <translation>&amp;Out-Punkt setzen</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <location filename="../../app/views/timeline_drags.py" />
            <source>Set in and out</source>
            <translation>In- und Out-Punkt setzen</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Set in here</source>
            <translation>In-Punkt hier setzen</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Set out here</source>
            <translation>Out-Punkt hier setzen</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>Set the portrait {name}</source>
            <translation>Porträt {name} setzen</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Shape</source>
            <translation>Form</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Shape of the mouth</source>
            <translation>Form des Mundes</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/shortcuts.py" />
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Show all</source>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>Show all blinks</source>
            <translation>Alle Lidschläge zeigen</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Show all jobs</source>
            <translation>Alle Aufträge zeigen</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>Show all of the timeline (Shift+F)</source>
            <translation>Die ganze Zeitleiste zeigen (Umschalt+F)</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Show each first-steps hint once.</source>
            <translation>Jeden Hinweis zu den ersten Schritten einmal zeigen.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Show every first-steps hint once more</source>
            <translation>Alle Hinweise zu den ersten Schritten noch einmal zeigen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Show hints again</source>
            <translation>Hinweise wieder zeigen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/player.py" />
            <location filename="../../app/views/batch_table.py" />
            <location filename="../../app/views/jobs.py" />
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/shortcuts.py" />
            <source>Show only what has these words</source>
            <translation>Nur zeigen, was diese Wörter enthält</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Show the jobs that are not made yet</source>
            <translation>Die Aufträge zeigen, die noch nicht erledigt sind</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Show the jobs that failed</source>
            <translation>Die gescheiterten Aufträge zeigen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Show the logs in the file manager</source>
            <translation>Die Protokolle im Dateimanager zeigen</translation>
        </message>
        <message>
            <location filename="../../app/widgets/hint_bubble.py" />
            <source>Show the next hint</source>
            <translation>Den nächsten Hinweis zeigen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Show the report</source>
            <translation>Den Bericht zeigen</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Show the videos in whose motion something looks wrong</source>
            <translation>Die Videos zeigen, in deren Bewegung etwas falsch aussieht</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Show the whole picture (double click, Ctrl+0)</source>
            <translation>Das ganze Bild zeigen (Doppelklick, Strg+0)</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Show this take; the arrow keys go to the next</source>
            <translation>Diesen Take zeigen; die Pfeiltasten gehen zum nächsten</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Shown</source>
            <translation>Gezeigt</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Shows how the renderer made this frame, laid over it (V)</source>
            <translation>Zeigt, wie der Renderer dieses Bild gemacht hat, darübergelegt (V)</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <location filename="../../app/views/inspector_landmark.py" />
            <source>Sideways</source>
            <translation>Seitwärts</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Signed by</source>
            <translation>Signiert von</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Signed manifest</source>
            <translation>Signiertes Manifest</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Signing</source>
            <translation>Signieren</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>Silence what is quieter than the threshold, such as breath and hum</source>
            <translation>Stumm machen, was leiser als die Schwelle ist, etwa Atem und Brummen</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <location filename="../../app/views/batch_choices.py" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../app/views/live_choices.py" />
            <source>Size of the live frames</source>
            <translation>Größe der Live-Bilder</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Slightly open, teeth together, as in k, s, t and ee</source>
            <translation>Leicht offen, Zähne zusammen, wie in k, s, t und i</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Slightly rounded, as in o in off</source>
            <translation>Leicht gerundet, wie o in offen</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <location filename="../../app/views/inspector_range.py" />
            <source>Smile</source>
            <translation>Lächeln</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Smooth</source>
            <translation>Weich</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Smoothing</source>
            <translation>Glättung</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Snap</source>
            <translation>Schnell</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Soft</source>
            <translation>Sanft</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Some sound is missing, because the computer was too busy; close other programs.</source>
            <translation>Etwas Ton fehlt, weil der Rechner zu beschäftigt war; schließen Sie andere Programme.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Something went wrong</source>
            <translation>Etwas ist schiefgegangen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <location filename="../../app/dialogs/preferences.py" />
            <source>Sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Sound went missing {n} times, because the computer is too busy; close other programs.</source>
            <translation>Ton ging {n}-mal verloren, weil der Rechner zu beschäftigt ist; schließen Sie andere Programme.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/views/batch_asking.py" />
            <source>Sounds and videos</source>
            <translation>Töne und Videos</translation>
        </message>
        <message>
            <location filename="../../app/hints.py" />
            <source>Space plays, J K L shuttle, the arrow keys go frame by frame. I and O set the part to export.</source>
            <translation>Die Leertaste spielt ab, J K L spulen, die Pfeiltasten gehen Bild für Bild. I und O setzen den Teil, der exportiert wird.</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Spea&amp;k live, or stop</source>
            <translation>Live sprec&amp;hen oder aufhören</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <source>Speak as you will speak: the loudest words should reach −12 to −3 dB.</source>
            <translation>Sprechen Sie, wie Sie sprechen werden: Die lautesten Wörter sollten −12 bis −3 dB erreichen.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Speak the text and add it to the project as a take</source>
            <translation>Den Text sprechen und dem Projekt als Take hinzufügen</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <location filename="../../app/views/live_bar.py" />
            <source>Speak, and the portrait speaks with you</source>
            <translation>Sprechen, und das Porträt spricht mit</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Speaking the text</source>
            <translation>Text wird gesprochen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Speaking…</source>
            <translation>Spricht…</translation>
        </message>
        <message>
            <location filename="../../engine/motion/registry.py" />
            <source>Speech landmarks: lips and chin from what is said</source>
            <translation>Speech landmarks: Lippen und Kinn nach dem, was gesagt wird</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Speed (J and L; K pauses)</source>
            <translation>Geschwindigkeit (J und L; K hält an)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Square</source>
            <translation>Quadratisch</translation>
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
            <translation>Beginn</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>Start from a matching frame</source>
            <translation>Mit passendem Bild beginnen</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Starting</source>
            <translation>Startet</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Starts and ends gently</source>
            <translation>Beginnt und endet weich</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <location filename="../../app/dialogs/record_controls.py" />
            <location filename="../../app/dialogs/speak.py" />
            <location filename="../../app/views/batch_bar.py" />
            <location filename="../../app/views/live_bar.py" />
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Stop getting ready</source>
            <translation>Die Vorbereitung abbrechen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Stop listening</source>
            <translation>Anhören beenden</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Stop reading this picture; nothing is changed</source>
            <translation>Das Lesen dieses Bildes abbrechen; nichts wird geändert</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Stop recording</source>
            <translation>Aufnahme beenden</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Stop speaking</source>
            <translation>Sprechen beenden</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Stop speaking; what was said can be kept</source>
            <translation>Aufhören; was gesagt wurde, kann behalten werden</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Stopping</source>
            <translation>Hält an</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <location filename="../../app/views/live_bar.py" />
            <source>Stopping…</source>
            <translation>Wird beendet …</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>Stops at once; what is whole stays, and Start goes on from there</source>
            <translation>Hält sofort an; was fertig ist, bleibt, und Start macht dort weiter</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Straight to the next key</source>
            <translation>Gerade zum nächsten Keyframe</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Stream</source>
            <translation>Datenstrom</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_drags.py" />
            <source>Stretch {what}</source>
            <translation>{what} dehnen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>Such as: labelled beside the player. It is remembered for the next export</source>
            <translation>Etwa: neben dem Player gekennzeichnet. Es wird für den nächsten Export gemerkt</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_asking.py" />
            <source>Tables</source>
            <translation>Tabellen</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Take all keys of this curve away</source>
            <translation>Alle Keyframes dieser Kurve wegnehmen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/verify.py" />
            <source>Take all of it to the clipboard, as text</source>
            <translation>Alles als Text in die Zwischenablage nehmen</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>Take it out of this list; its sound lies for a week among the recordings</source>
            <translation>Aus der Liste nehmen; der Ton liegt noch eine Woche bei den Aufnahmen</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Take off the list</source>
            <translation>Aus der Liste nehmen</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_table.py" />
            <source>Take off the list	Del</source>
            <translation>Aus der Liste nehmen	Entf</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Take the chosen jobs off the list; videos stay</source>
            <translation>Die gewählten Aufträge aus der Liste nehmen; Videos bleiben</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Take the picture that is in the clipboard (Ctrl+V)</source>
            <translation>Das Bild aus der Zwischenablage nehmen (Strg+V)</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/views/media_portrait.py" />
            <source>Take the portrait from a video</source>
            <translation>Porträt aus einem Video nehmen</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Take the portrait from one of its frames…</source>
            <translation>Porträt aus einem seiner Bilder nehmen…</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Take the square that fits this face again</source>
            <translation>Wieder das Quadrat nehmen, das zu diesem Gesicht passt</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Take what is over off this list; files stay</source>
            <translation>Was erledigt ist, aus dieser Liste nehmen; Dateien bleiben</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Take {n}</source>
            <translation>Take {n}</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Take {n}, seed {seed}</source>
            <translation>Take {n}, Startwert {seed}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <location filename="../../app/views/timeline_menu.py" />
            <source>Takes</source>
            <translation>Takes</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Takes longer to close, as when tired</source>
            <translation>Braucht länger zum Schließen, wie bei Müdigkeit</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Takes out what is quieter: the dashed line in the waveform</source>
            <translation>Nimmt weg, was leiser ist: die gestrichelte Linie in der Wellenform</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Tell it in the manifest of exports</source>
            <translation>Im Manifest der Exporte mitteilen</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Temporal GAN</source>
            <translation>Temporal GAN</translation>
        </message>
        <message>
            <location filename="../../engine/motion/registry.py" />
            <source>Temporal GAN: the lips that its net makes</source>
            <translation>Temporal GAN: die Lippen, die sein Netz macht</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>Text of the voice</source>
            <translation>Text der Stimme</translation>
        </message>
        <message>
            <location filename="../../app/batch_run.py" />
            <source>The batch cannot be started; please install Likeness again.</source>
            <translation>Der Stapel kann nicht gestartet werden; bitte Likeness neu installieren.</translation>
        </message>
        <message>
            <location filename="../../app/batch_run.py" />
            <source>The batch ended by itself (exit code {code}); press Start to go on.</source>
            <translation>Der Stapel endete von selbst (Exit-Code {code}); Start macht weiter.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>The batch is done: one video.</source>
            <translation>Der Stapel ist fertig: ein Video.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>The batch is done: {n} videos.</source>
            <translation>Der Stapel ist fertig: {n} Videos.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>The batch is not finished yet. What is whole is kept, and it can go on later. Close all the same?</source>
            <translation>Der Stapel ist noch nicht fertig. Was fertig ist, bleibt, und er kann später weitergehen. Trotzdem schließen?</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>The batch is over: {n} videos are made, {failed} could not be; their rows say why.</source>
            <translation>Der Stapel ist zu Ende: {n} Videos sind erzeugt, {failed} gelangen nicht; ihre Zeilen sagen, warum.</translation>
        </message>
        <message>
            <location filename="../../app/batch_run.py" />
            <source>The batch told something that cannot be understood; press Start to go on.</source>
            <translation>Der Stapel hat etwas gemeldet, das nicht zu verstehen ist; Start macht weiter.</translation>
        </message>
        <message>
            <location filename="../../app/batch_run.py" />
            <source>The batch was ended from outside; what is whole is kept: press Start to go on.</source>
            <translation>Der Stapel wurde von außen beendet; was fertig ist, bleibt: Start macht weiter.</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>The chosen range of</source>
            <translation>Der gewählte Bereich von</translation>
        </message>
        <message>
            <location filename="../../app/live.py" />
            <source>The computer was too slow for a moment: some sound is missing; close other programs.</source>
            <translation>Der Computer war einen Moment zu langsam: Etwas Ton fehlt; schließe andere Programme.</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_headers.py" />
            <source>The context menu of the timeline opens rows wide and mutes blinks</source>
            <translation>Das Kontextmenü der Zeitleiste macht Zeilen hoch und blendet Lidschläge aus</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>The driver's blinks are taken over; else they are generated</source>
            <translation>Die Lidschläge des Videos werden übernommen; sonst werden sie erzeugt</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>The driving video is not followed here any more: open it again, or choose a motion generator.</source>
            <translation>Das Steuervideo ist hier nicht mehr verfolgt: Öffnen Sie es noch einmal, oder wählen Sie einen Bewegungsgenerator.</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>The driving video {name} is not followed here any more: open it again to change its motion.</source>
            <translation>Das Steuervideo {name} ist hier nicht mehr verfolgt: Öffnen Sie es noch einmal, um seine Bewegung zu ändern.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>The dubbed video is not whole yet, and closing drops it. Close all the same?</source>
            <translation>Das synchronisierte Video ist noch nicht fertig, und Schließen verwirft es. Trotzdem schließen?</translation>
        </message>
        <message>
            <location filename="../../app/export_queue.py" />
            <source>The export cannot be kept in {folder} ({reason}); make room there and export again.</source>
            <translation>Der Export kann nicht in {folder} abgelegt werden ({reason}); schaffen Sie dort Platz, und exportieren Sie erneut.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_gaze.py" />
            <source>The eyes look elsewhere, at other moments; your keys stay as they are</source>
            <translation>Die Augen blicken anderswohin, zu anderen Zeiten; Ihre Keyframes bleiben, wie sie sind</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The eyes stay shut for {value} s; more than {limit} s looks sleepy.</source>
            <translation>Die Augen bleiben {value} s geschlossen; mehr als {limit} s wirkt schläfrig.</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The face in the portrait was found with a confidence of {value} only; below {limit} its landmarks may be wrong. Another portrait helps.</source>
            <translation>Das Gesicht im Porträt wurde mit einer Sicherheit von nur {value} gefunden; unter {limit} können seine Landmarken falsch sein. Ein anderes Porträt hilft.</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>The face or the voice changed meanwhile: import {name} once more.</source>
            <translation>Gesicht oder Stimme haben sich inzwischen geändert: Importieren Sie {name} noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>The face that drives</source>
            <translation>Das Gesicht, das steuert</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>The face whose lips will follow the voice</source>
            <translation>Das Gesicht, dessen Lippen der Stimme folgen werden</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>The file needs a name; type one above.</source>
            <translation>Die Datei braucht einen Namen; geben Sie oben einen ein.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>The film is there: use it, or film again.</source>
            <translation>Der Film ist da: Verwenden Sie ihn, oder filmen Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/batch_input.py" />
            <source>The folder {name} holds no pictures and no sounds; choose another one.</source>
            <translation>Der Ordner {name} enthält keine Bilder und keine Töne; wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>The folder {name} is made when the batch starts.</source>
            <translation>Der Ordner {name} wird angelegt, wenn der Stapel startet.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>The frame cannot be kept: {reason}; free some space.</source>
            <translation>Das Bild kann nicht abgelegt werden: {reason}; schaffen Sie Platz.</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>The frames used longest ago are dropped beyond this.</source>
            <translation>Die am längsten nicht gebrauchten Bilder werden oberhalb dieser Größe entfernt.</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The head trembles by {value} of the eye distance; filmed heads stay below {limit}.</source>
            <translation>Der Kopf zittert um {value} des Augenabstands; gefilmte Köpfe bleiben unter {limit}.</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>The head turns and the lips part just as the driver's do</source>
            <translation>Der Kopf dreht sich und die Lippen öffnen sich genau wie im Video</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The head turns away by {value}°; beyond {limit}° the portrait lacks what would be seen.</source>
            <translation>Der Kopf dreht sich um {value}° weg; über {limit}° fehlt dem Porträt, was zu sehen wäre.</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>The key of these certificates, PEM, no password.</source>
            <translation>Der Schlüssel dieser Zertifikate, PEM, ohne Passwort.</translation>
        </message>
        <message>
            <location filename="../../app/program.py" />
            <source>The language changes at the next start, for there is work running.</source>
            <translation>Die Sprache wechselt beim nächsten Start, denn es läuft noch Arbeit.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>The largest face</source>
            <translation>Das größte Gesicht</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>The last of the sound is being written</source>
            <translation>Der letzte Ton wird geschrieben</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>The law allows it without</source>
            <translation>Das Gesetz erlaubt es auch so</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The lips are open by {value} of the eye distance while nobody speaks; up to {limit} goes unnoticed.</source>
            <translation>Die Lippen sind um {value} des Augenabstands offen, während niemand spricht; bis {limit} fällt es nicht auf.</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The lips cross by {value} of the eye distance; they should only meet, within {limit}.</source>
            <translation>Die Lippen überkreuzen sich um {value} des Augenabstands; sie sollten sich nur treffen, innerhalb von {limit}.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>The lips meet wherever p, b or m is spoken</source>
            <translation>Die Lippen treffen sich, wo p, b oder m gesprochen wird</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>The lips meet wherever the voice is silent</source>
            <translation>Die Lippen treffen sich, wo die Stimme still ist</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>The lips of a filmed face follow another voice; the rest of the video stays</source>
            <translation>Die Lippen eines gefilmten Gesichts folgen einer anderen Stimme; das übrige Video bleibt</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The lips stay {value} of the eye distance apart on a p, b or m; they should come within {limit}.</source>
            <translation>Die Lippen bleiben bei einem p, b oder m {value} des Augenabstands auseinander; sie sollten auf {limit} zusammenkommen.</translation>
        </message>
        <message>
            <location filename="../../engine/motion/registry.py" />
            <source>The lips that the renderer Temporal GAN makes, as landmarks: to be seen, edited, shown by any renderer.</source>
            <translation>Die Lippen des Renderers Temporal GAN als Landmarken: zum Ansehen, Bearbeiten und für jeden Renderer.</translation>
        </message>
        <message>
            <location filename="../../app/live.py" />
            <source>The live picture stopped, but your voice is still being recorded: press Stop to keep it. {why}</source>
            <translation>Das Live-Bild ist stehen geblieben, aber deine Stimme wird weiter aufgenommen: Drücke Stopp, um sie zu behalten. {why}</translation>
        </message>
        <message>
            <location filename="../../app/pages.py" />
            <source>The live take is in the project.</source>
            <translation>Die Live-Aufnahme ist im Projekt.</translation>
        </message>
        <message>
            <location filename="../../app/views/live_microphone.py" />
            <source>The loudest words: −12 to −3 dB.</source>
            <translation>Die lautesten Wörter: −12 bis −3 dB.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_line.py" />
            <source>The microphone is gone; what was recorded until then is kept.</source>
            <translation>Das Mikrofon ist nicht mehr da; was bis dahin aufgenommen wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>The microphone is recorded too; which one, the preferences say</source>
            <translation>Das Mikrofon wird mit aufgenommen; welches, sagen die Einstellungen</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>The moment at which they are moved furthest</source>
            <translation>Der Zeitpunkt, zu dem sie am weitesten bewegt sind</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>The moment of the key</source>
            <translation>Der Zeitpunkt des Keyframes</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_marker.py" />
            <source>The moment of the marker</source>
            <translation>Der Zeitpunkt des Markers</translation>
        </message>
        <message>
            <location filename="../../app/live_keeping.py" />
            <source>The motion cannot be written to {folder} ({reason}); make room there.</source>
            <translation>Die Bewegung lässt sich nicht nach {folder} schreiben ({reason}); schaffe dort Platz.</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>The motion fits this face, voice and seed</source>
            <translation>Die Bewegung passt zu Gesicht, Stimme und Startwert</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>The motion is being made</source>
            <translation>Die Bewegung wird gerade erzeugt</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>The motion is being made; the export can be ordered as soon as it is there.</source>
            <translation>Die Bewegung wird gerade erzeugt; sobald sie da ist, kann exportiert werden.</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>The motion was made for other settings: generate it again</source>
            <translation>Die Bewegung entstand mit anderen Einstellungen: Erzeugen Sie sie neu</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>The mouth stays as it is at the start</source>
            <translation>Der Mund bleibt, wie er am Beginn ist</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The mouth trembles by {value} of the eye distance; filmed mouths stay below {limit}.</source>
            <translation>Der Mund zittert um {value} des Augenabstands; gefilmte Münder bleiben unter {limit}.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>The name of whoever is heard</source>
            <translation>Der Name derer, die zu hören sind</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>The name of whoever the portrait shows</source>
            <translation>Der Name derer, die das Porträt zeigt</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>The one that comes along</source>
            <translation>Das mitgelieferte</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>The original motion</source>
            <translation>Die ursprüngliche Bewegung</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>The other side of the face moves as in a mirror</source>
            <translation>Die andere Seite des Gesichts bewegt sich wie im Spiegel</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>The portrait and its crop (1)</source>
            <translation>Das Porträt und sein Ausschnitt (1)</translation>
        </message>
        <message>
            <location filename="../../app/batch_draft.py" />
            <source>The portrait cannot be kept in {folder} ({reason}); make room there and try again.</source>
            <translation>Das Porträt kann in {folder} nicht behalten werden ({reason}); schaffen Sie dort Platz und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>The portrait speaks while you do</source>
            <translation>Das Porträt spricht beim Sprechen mit</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>The portrait stays itself; only what the driver changes is added</source>
            <translation>Das Porträt bleibt es selbst; nur was sich im Video ändert, kommt hinzu</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>The project keeps the voice that it has</source>
            <translation>Das Projekt behält seine Stimme</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>The project's own motion, as it was before</source>
            <translation>Die Bewegung des Projekts selbst, wie sie vorher war</translation>
        </message>
        <message>
            <location filename="../../app/recorder_file.py" />
            <source>The recording stopped, because {folder} takes no more ({reason}); make room there.</source>
            <translation>Die Aufnahme wurde angehalten, weil {folder} nichts mehr aufnimmt ({reason}); schaffen Sie dort Platz.</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>The renderer {name} has nothing to lay over its frames.</source>
            <translation>Der Renderer {name} hat nichts, was er über seine Bilder legen könnte.</translation>
        </message>
        <message>
            <location filename="../../app/sound.py" />
            <source>The sound device cannot be opened ({reason}); choose another one, or close what uses it.</source>
            <translation>Das Tongerät kann nicht geöffnet werden ({reason}); wählen Sie ein anderes, oder schließen Sie, was es benutzt.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>The sound of the video becomes the voice, as a take of its own</source>
            <translation>Der Ton des Videos wird die Stimme, als eigene Aufnahme</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>The sound of {name} cannot be used or is silence: the portrait moves without it.</source>
            <translation>Der Ton von {name} ist nicht verwendbar oder Stille: Das Porträt bewegt sich ohne ihn.</translation>
        </message>
        <message>
            <location filename="../../app/sound.py" />
            <source>The sound system does not answer ({reason}); start it again.</source>
            <translation>Das Tonsystem antwortet nicht ({reason}); starten Sie es neu.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <location filename="../../app/views/live_microphone.py" />
            <source>The system's microphone</source>
            <translation>Das Mikrofon des Systems</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>The ten points by which the net tells motion, which it found by itself.</source>
            <translation>Die zehn Punkte, mit denen das Netz Bewegung beschreibt; es hat sie selbst gefunden.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>The value stays until the next key</source>
            <translation>Der Wert bleibt bis zum nächsten Keyframe</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <location filename="../../app/dialogs/dub.py" />
            <source>The video cannot be read: look whether it is there.</source>
            <translation>Das Video kann nicht gelesen werden: Sehen Sie nach, ob es da ist.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>The video has no sound: the portrait moves in silence until there is a voice.</source>
            <translation>Das Video hat keinen Ton: Das Porträt bewegt sich stumm, bis es eine Stimme gibt.</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>The voice</source>
            <translation>Die Stimme</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>The voice is not ready yet</source>
            <translation>Die Stimme ist noch nicht bereit</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>The voice of the open project, as it is heard there</source>
            <translation>Die Stimme des offenen Projekts, wie sie dort zu hören ist</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>The whole voice</source>
            <translation>Die ganze Stimme</translation>
        </message>
        <message>
            <location filename="../../app/worker_process.py" />
            <source>The worker process cannot be started; please install Likeness again.</source>
            <translation>Der Rechenprozess kann nicht gestartet werden; bitte installieren Sie Likeness neu.</translation>
        </message>
        <message>
            <location filename="../../app/worker_process.py" />
            <source>The worker process ended by itself (exit code {code}).</source>
            <translation>Der Rechenprozess hat sich selbst beendet (Exit-Code {code}).</translation>
        </message>
        <message>
            <location filename="../../app/worker_process.py" />
            <source>The worker process stopped unexpectedly ({reason}); it starts anew with the next job.</source>
            <translation>Der Rechenprozess wurde unerwartet beendet ({reason}); er startet mit dem nächsten Auftrag neu.</translation>
        </message>
        <message>
            <location filename="../../app/jobs.py" />
            <source>The worker process was started anew.</source>
            <translation>Der Rechenprozess wurde neu gestartet.</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>There</source>
            <translation>Vorhanden</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>There are no generated blinks to leave out.</source>
            <translation>Es gibt keine erzeugten Lidschläge, die wegfallen könnten.</translation>
        </message>
        <message>
            <location filename="../../app/batch_draft.py" />
            <source>There is no job in the list.</source>
            <translation>In der Liste ist kein Auftrag.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>There is no microphone.</source>
            <translation>Es gibt kein Mikrofon.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>There is no motion for this face and this voice yet; generate it, then export.</source>
            <translation>Für dieses Gesicht und diese Stimme gibt es noch keine Bewegung; erzeugen Sie sie, dann exportieren Sie.</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>There is no motion yet to change: add a portrait and a voice.</source>
            <translation>Es gibt noch keine Bewegung zu ändern: Fügen Sie ein Porträt und eine Stimme hinzu.</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>There is no picture in the clipboard; copy one first.</source>
            <translation>In der Zwischenablage ist kein Bild; kopieren Sie zuerst eines.</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>There is no report yet; it is written while the batch runs.</source>
            <translation>Es gibt noch keinen Bericht; er wird geschrieben, während der Stapel läuft.</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>There is no room for more blinks.</source>
            <translation>Für weitere Lidschläge ist kein Platz.</translation>
        </message>
        <message>
            <location filename="../../app/sound.py" />
            <source>There is no sound, because PortAudio is missing; install {package} and start Likeness again.</source>
            <translation>Es gibt keinen Ton, weil PortAudio fehlt; installieren Sie {package}, und starten Sie Likeness neu.</translation>
        </message>
        <message>
            <location filename="../../app/sound.py" />
            <source>There is no sound, because the package sounddevice is missing; install it.</source>
            <translation>Es gibt keinen Ton, weil das Paket sounddevice fehlt; installieren Sie es.</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>There, but of export {id}</source>
            <translation>Vorhanden, aber von Export {id}</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>There, export {id}</source>
            <translation>Vorhanden, Export {id}</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>There, of the same export</source>
            <translation>Vorhanden, vom selben Export</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>They said so</source>
            <translation>Sie haben es gesagt</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>They wrote so</source>
            <translation>Sie haben es geschrieben</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <source>This computer cannot keep up: close other programs. The sound that is kept lacks nothing.</source>
            <translation>Dieser Computer kommt nicht mit: andere Programme schließen. Dem Ton, der behalten wird, fehlt nichts.</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <source>This computer cannot keep up: stop and choose a smaller picture.</source>
            <translation>Dieser Computer kommt nicht mit: anhalten und ein kleineres Bild wählen.</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <source>This computer cannot keep up: stop and choose the renderer Warp.</source>
            <translation>Dieser Computer kommt nicht mit: anhalten und den Renderer Warp wählen.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_checks.py" />
            <source>This is no program that can be run; choose another file.</source>
            <translation>Dies ist kein ausführbares Programm; wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>This person does not exist</source>
            <translation>Diese Person gibt es nicht</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_checks.py" />
            <source>This program cannot be run ({reason}); choose another file.</source>
            <translation>Dieses Programm kann nicht ausgeführt werden ({reason}); wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_checks.py" />
            <source>This program does not answer; choose another file.</source>
            <translation>Dieses Programm antwortet nicht; wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_checks.py" />
            <source>This program is not ffmpeg; choose another file.</source>
            <translation>Dieses Programm ist nicht ffmpeg; wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <location filename="../../app/interchange.py" />
            <location filename="../../app/session.py" />
            <location filename="../../app/views/timeline_mouse.py" />
            <source>This project is open for reading only: use Save As to go on in a copy of your own.</source>
            <translation>Dieses Projekt ist nur zum Lesen geöffnet: Mit „Speichern unter“ arbeiten Sie in einer eigenen Kopie weiter.</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <source>This project is open for reading only: what you speak is shown, and not kept.</source>
            <translation>Dieses Projekt ist nur zum Lesen offen: Gesprochenes wird gezeigt und nicht behalten.</translation>
        </message>
        <message>
            <location filename="../../app/choices.py" />
            <source>This project uses the motion generator {name}, which is not installed here: its motion stays, and {other} makes what is generated anew.</source>
            <translation>Dieses Projekt nutzt den Bewegungsgenerator {name}, der hier nicht installiert ist: Seine Bewegung bleibt, und {other} macht, was neu erzeugt wird.</translation>
        </message>
        <message>
            <location filename="../../app/choices.py" />
            <source>This project uses the renderer {name}, which is not installed here: {other} shows it meanwhile, and nothing in the project is changed.</source>
            <translation>Dieses Projekt nutzt den Renderer {name}, der hier nicht installiert ist: {other} zeigt es inzwischen, und am Projekt ändert sich nichts.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>Threshold</source>
            <translation>Schwelle</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Ticked recordings are kept (Space); F2 renames, Delete unticks</source>
            <translation>Angekreuzte Aufnahmen werden behalten (Leertaste); F2 benennt um, Entf nimmt das Kreuz weg</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Tilt</source>
            <translation>Neigung</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/views/inspector_key.py" />
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/inspector_marker.py" />
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Time since the start</source>
            <translation>Zeit seit dem Start</translation>
        </message>
        <message>
            <location filename="../../app/views/transport_time.py" />
            <source>Time to go to</source>
            <translation>Zeit, zu der gesprungen wird</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/timeline_canvas.py" />
            <source>Timeline</source>
            <translation>Zeitleiste</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>To do</source>
            <translation>Offen</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>To the end</source>
            <translation>Zum Ende</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>To the end (End)</source>
            <translation>Zum Ende (Ende)</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>To the next key</source>
            <translation>Zum nächsten Keyframe</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>To the picture's right, in eye distances</source>
            <translation>Im Bild nach rechts, in Augenabständen</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>To the start</source>
            <translation>Zum Anfang</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>To the start (Home)</source>
            <translation>Zum Anfang (Pos1)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Too loud in places: move away from the microphone, or lower its input.</source>
            <translation>Stellenweise zu laut: Gehen Sie weiter vom Mikrofon weg, oder senken Sie seinen Eingangspegel.</translation>
        </message>
        <message>
            <location filename="../../app/level_advice.py" />
            <source>Too loud: move away from the microphone, or lower its input.</source>
            <translation>Zu laut: Gehen Sie weiter vom Mikrofon weg, oder senken Sie seinen Eingangspegel.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Too short to be used; record it again.</source>
            <translation>Zu kurz, um brauchbar zu sein; nehmen Sie noch einmal auf.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Top edge of the square</source>
            <translation>Oberer Rand des Quadrats</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Trails: show the way of the points half a second before and after</source>
            <translation>Spuren: den Weg der Punkte eine halbe Sekunde davor und danach zeigen</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>Try the jobs that failed once more</source>
            <translation>Die gescheiterten Aufträge noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Turn</source>
            <translation>Drehung</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Turn the portrait &amp;left</source>
            <translation>Porträt nach &amp;links drehen</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Turn the portrait ri&amp;ght</source>
            <translation>Porträt nach re&amp;chts drehen</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>Turn the portrait to the left</source>
            <translation>Porträt nach links drehen</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>Turn the portrait to the right</source>
            <translation>Porträt nach rechts drehen</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Turn, nod, tilt</source>
            <translation>Gier, Nick, Roll</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Two renderers side by side (4)</source>
            <translation>Zwei Renderer nebeneinander (4)</translation>
        </message>
        <message>
            <location filename="../../app/views/transport_time.py" />
            <source>Type a time such as 0:03:17 (frames last), 3.5 (seconds) or +10 (frames)</source>
            <translation>Geben Sie eine Zeit ein, etwa 0:03:17 (Bilder zuletzt), 3.5 (Sekunden) oder +10 (Bilder)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Type or paste what the portrait says…</source>
            <translation>Geben Sie ein, oder fügen Sie ein, was das Porträt sagt…</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Type text…</source>
            <translation>Text eingeben…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Type what is spoken</source>
            <translation>Gesprochenen Text eingeben</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Under the voice, not after it</source>
            <translation>Unter der Stimme, nicht danach</translation>
        </message>
        <message>
            <location filename="../../app/pages.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../app/widgets/section.py" />
            <source>Unfold this part</source>
            <translation>Diesen Teil ausklappen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Unmute</source>
            <translation>Ton einschalten</translation>
        </message>
        <message>
            <location filename="../../app/session.py" />
            <source>Untitled</source>
            <translation>Ohne Titel</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Up and down</source>
            <translation>Auf und ab</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Upper lip</source>
            <translation>Oberlippe</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Upper teeth on the lower lip, as in f and v</source>
            <translation>Obere Zähne auf der Unterlippe, wie in f und w</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Use</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Use its sound as voice</source>
            <translation>Seinen Ton als Stimme verwenden</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Use the open project's portrait</source>
            <translation>Das Porträt des offenen Projekts verwenden</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Use this film</source>
            <translation>Diesen Film verwenden</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Use this frame</source>
            <translation>Dieses Bild verwenden</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Valid</source>
            <translation>Gültig</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Valid, export {id}</source>
            <translation>Gültig, Export {id}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Vertical</source>
            <translation>Hochformat</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <location filename="../../app/level_advice.py" />
            <source>Very quiet: come closer to the microphone, or raise its input.</source>
            <translation>Sehr leise: Gehen Sie näher ans Mikrofon, oder heben Sie seinen Eingangspegel.</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/dialogs/player.py" />
            <source>Video</source>
            <translation>Video</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/views/batch_choices.py" />
            <source>Videos</source>
            <translation>Videos</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Videos and pictures</source>
            <translation>Videos und Bilder</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Videos at a time</source>
            <translation>Videos zugleich</translation>
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
            <translation>Stimme</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <location filename="../../app/views/media_voice.py" />
            <source>Voices</source>
            <translation>Stimmen</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/views/jobs.py" />
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Waiting for other work to end</source>
            <translation>Wartet, bis andere Arbeit fertig ist</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Waiting for the microphone…</source>
            <translation>Das Mikrofon wird abgewartet…</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Warp</source>
            <translation>Warp</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_wave.py" />
            <source>Waveform</source>
            <translation>Wellenform</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Web video</source>
            <translation>Web-Video</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Web, transparent</source>
            <translation>Web, transparent</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>WebM without the background, to lay over a web page or a stream.</source>
            <translation>WebM ohne Hintergrund, zum Überlagern einer Webseite oder eines Streams.</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>What Record listens to.</source>
            <translation>Woher die Aufnahme kommt.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>What is added to the motion here; 0 adds nothing</source>
            <translation>Was hier zur Bewegung hinzukommt; 0 fügt nichts hinzu</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>What is heard begins here</source>
            <translation>Hier beginnt, was zu hören ist</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>What is heard ends here</source>
            <translation>Hier endet, was zu hören ist</translation>
        </message>
        <message>
            <location filename="../../app/views/waveform.py" />
            <source>What is heard: the chosen take with its trim, gain and gate</source>
            <translation>Was zu hören ist: der gewählte Take mit Anfang, Ende, Verstärkung und Rauschsperre</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_marker.py" />
            <source>What is here?</source>
            <translation>Was ist hier?</translation>
        </message>
        <message>
            <location filename="../../app/editing/selected.py" />
            <source>What is in the clipboard cannot be read; copy it again.</source>
            <translation>Was in der Zwischenablage ist, kann nicht gelesen werden; kopieren Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>What is quieter than this is silenced</source>
            <translation>Was leiser ist als dies, wird stumm</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>What is spoken; an empty line makes a pause</source>
            <translation>Was gesprochen wird; eine leere Zeile ergibt eine Pause</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>What is told about the chosen job</source>
            <translation>Was über den gewählten Auftrag gemeldet wird</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>What it will be</source>
            <translation>Was es wird</translation>
        </message>
        <message>
            <location filename="../../app/quality.py" />
            <source>What looks wrong in the motion could not be found out ({why}). It can be edited all the same.</source>
            <translation>Was an der Bewegung auffällt, ließ sich nicht herausfinden ({why}). Bearbeitet werden kann sie trotzdem.</translation>
        </message>
        <message>
            <location filename="../../app/views/track_quality.py" />
            <source>What looks wrong: click to go to the worst frame.</source>
            <translation>Was auffällt: Klicken springt zum schlimmsten Bild.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>What makes the picture</source>
            <translation>Was das Bild erzeugt</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>What the camera sees</source>
            <translation>Was die Kamera sieht</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>What the driver changes is added to the portrait.</source>
            <translation>Was sich im Video ändert, kommt zum Porträt hinzu.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>What the file will be called; the ending comes by itself</source>
            <translation>Wie die Datei heißen wird; die Endung kommt von selbst</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>What the motion does to the face (2)</source>
            <translation>Was die Bewegung mit dem Gesicht macht (2)</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>What the net paints, the stronger the more it counts; dark is what stays the portrait's own.</source>
            <translation>Was das Netz malt, umso kräftiger, je mehr es zählt; dunkel ist, was vom Porträt stehen bleibt.</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>What the preview shows</source>
            <translation>Was die Vorschau zeigt</translation>
        </message>
        <message>
            <location filename="../../app/export_queue.py" />
            <source>What this export needs is no longer there; export again.</source>
            <translation>Was dieser Export braucht, ist nicht mehr da; exportieren Sie erneut.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_marker.py" />
            <source>What this moment is called</source>
            <translation>Wie dieser Zeitpunkt heißt</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>What this voice was made from</source>
            <translation>Woraus diese Stimme entstand</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>What was copied on the timeline, at the playhead; or a picture, as portrait</source>
            <translation>Was auf der Zeitleiste kopiert wurde, am Abspielkopf; oder ein Bild, als Porträt</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>What you add or select can be set here.</source>
            <translation>Was Sie hinzufügen oder auswählen, lässt sich hier einstellen.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <location filename="../../app/pages.py" />
            <source>What you leave lies for a week in {folder}.</source>
            <translation>Was Sie zurücklassen, bleibt eine Woche lang in {folder}.</translation>
        </message>
        <message>
            <location filename="../../app/pages.py" />
            <source>What you spoke live is not in the project yet.</source>
            <translation>Was live gesprochen wurde, ist noch nicht im Projekt.</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>What {side} shows</source>
            <translation>Was {side} zeigt</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>When they agreed, such as {date}</source>
            <translation>Wann sie zugestimmt haben, etwa {date}</translation>
        </message>
        <message>
            <location filename="../../app/hints.py" />
            <source>When you like what you see, Export writes the video. You can go on working meanwhile.</source>
            <translation>Wenn Ihnen gefällt, was Sie sehen, schreibt „Exportieren“ das Video. Sie können währenddessen weiterarbeiten.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/verify.py" />
            <source>Where does it come from?</source>
            <translation>Woher kommt es?</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Where in the frame the net attends to what is said at the moment.</source>
            <translation>Worauf im Bild das Netz bei dem achtet, was gerade gesagt wird.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <location filename="../../app/views/inspector_cue.py" />
            <location filename="../../app/views/inspector_part.py" />
            <location filename="../../app/views/inspector_range.py" />
            <source>Where it begins</source>
            <translation>Wo er beginnt</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <location filename="../../app/views/inspector_part.py" />
            <location filename="../../app/views/inspector_range.py" />
            <source>Where it ends</source>
            <translation>Wo sie endet</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Where rendered frames are kept.</source>
            <translation>Wo gerenderte Bilder aufbewahrt werden.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Where the agreement is kept, or what it covers</source>
            <translation>Wo die Zustimmung liegt oder was sie umfasst</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>Where the eyes look, in eye widths. Double click sets a key; drag it up or down.</source>
            <translation>Wohin die Augen blicken, in Augenbreiten. Doppelklick setzt einen Keyframe; ziehen Sie ihn auf oder ab.</translation>
        </message>
        <message>
            <location filename="../../app/views/transport_time.py" />
            <source>Where the playhead is: hours, minutes, seconds, frames. Click to type a time.</source>
            <translation>Wo der Abspielkopf steht: Stunden, Minuten, Sekunden, Bilder. Klicken, um eine Zeit einzugeben.</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Where the voice is heard.</source>
            <translation>Wo die Stimme zu hören ist.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Which camera films</source>
            <translation>Welche Kamera filmt</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Which jobs are shown</source>
            <translation>Welche Aufträge gezeigt werden</translation>
        </message>
        <message>
            <location filename="../../app/views/live_microphone.py" />
            <source>Which microphone is listened to</source>
            <translation>Welchem Mikrofon zugehört wird</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <source>Which microphone is recorded</source>
            <translation>Welches Mikrofon aufgenommen wird</translation>
        </message>
        <message>
            <location filename="../../app/views/generator_box.py" />
            <source>Which motion generator makes a part anew; the motion around it stays</source>
            <translation>Welcher Bewegungsgenerator einen Teil neu erzeugt; die Bewegung ringsum bleibt</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Which points are taken hold of together.
Shift or Ctrl and click adds more, Alt and arrows move them (with Shift finely),
Delete takes a move away, Escape lets go.</source>
            <translation>Welche Punkte zusammen angefasst werden.
Umschalt oder Strg und Klick nimmt weitere dazu, Alt und Pfeile bewegen sie (mit Umschalt fein),
Entf nimmt eine Bewegung weg, Esc lässt los.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Which voice the lips follow</source>
            <translation>Welcher Stimme die Lippen folgen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Who is shown</source>
            <translation>Wer zu sehen ist</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Who is shown and heard, and that they agreed. The note stays in the project.</source>
            <translation>Wer zu sehen und zu hören ist, und dass sie zugestimmt haben. Der Vermerk bleibt im Projekt.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Who speaks</source>
            <translation>Wer spricht</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Who speaks, among the voices that are installed on this computer</source>
            <translation>Wer spricht, unter den Stimmen, die auf diesem Rechner installiert sind</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Whoever gets the video can read the note then; otherwise it stays in the project</source>
            <translation>Wer das Video bekommt, kann den Vermerk dann lesen; sonst bleibt er im Projekt</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <source>Whole from an earlier run</source>
            <translation>Fertig aus einem früheren Lauf</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Whose lips follow the voice, the largest face first</source>
            <translation>Wessen Lippen der Stimme folgen, das größte Gesicht zuerst</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>Whose sound is heard</source>
            <translation>Wessen Ton zu hören ist</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>Why without the badge</source>
            <translation>Warum ohne Abzeichen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>Why without the badge? It is written into the manifest.</source>
            <translation>Warum ohne Abzeichen? Es wird in das Manifest geschrieben.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Wide open, as in a in father</source>
            <translation>Weit offen, wie a in Vater</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Wink with the left eye</source>
            <translation>Mit dem linken Auge zwinkern</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Wink with the right eye</source>
            <translation>Mit dem rechten Auge zwinkern</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>With sound</source>
            <translation>Mit Ton</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>Without the badge a reason is needed; type it above, once for all.</source>
            <translation>Ohne das Abzeichen braucht es einen Grund; geben Sie ihn oben ein, einmal für alle.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_marker.py" />
            <source>Words of the marker</source>
            <translation>Text des Markers</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Work</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Write the note into the project (Enter)</source>
            <translation>Den Vermerk in das Projekt schreiben (Eingabe)</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Write the video to a file (Ctrl+E)</source>
            <translation>Das Video in eine Datei schreiben (Strg+E)</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Writing the file</source>
            <translation>Datei wird geschrieben</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>Writing {name}</source>
            <translation>{name} wird geschrieben</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Your face, filmed with a camera, moves the portrait</source>
            <translation>Ihr Gesicht, mit einer Kamera gefilmt, bewegt das Porträt</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Your own chain for signing exports, a PEM file, the signer's first; without one, this computer's.</source>
            <translation>Eigene Kette zum Signieren der Exporte, eine PEM-Datei, das des Unterzeichners zuerst; ohne sie die dieses Rechners.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Your recordings appear here.</source>
            <translation>Ihre Aufnahmen erscheinen hier.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>Your voice is {voice} long, the video {video}: the video's end is left out.</source>
            <translation>Ihre Stimme ist {voice} lang, das Video {video}: Das Ende des Videos entfällt.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>Your voice is {voice} long, the video {video}: then the portrait rests.</source>
            <translation>Ihre Stimme ist {voice} lang, das Video {video}: Danach ruht das Porträt.</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Yours stay</source>
            <translation>Eigene bleiben</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>Zoom of the timeline</source>
            <translation>Vergrößerung der Zeitleiste</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Zoom the timeline &amp;in</source>
            <translation>Zeitleiste &amp;vergrößern</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Zoom the timeline &amp;out</source>
            <translation>Zeitleiste ver&amp;kleinern</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>Zoom the timeline in (+)</source>
            <translation>Zeitleiste vergrößern (+)</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>Zoom the timeline out (-)</source>
            <translation>Zeitleiste verkleinern (-)</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Zoom: show the whole picture</source>
            <translation>Zoom: das ganze Bild zeigen</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>a keypoint</source>
            <translation>ein Schlüsselpunkt</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>a little</source>
            <translation>ein wenig</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>a portrait</source>
            <translation>ein Porträt</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>a voice</source>
            <translation>eine Stimme</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>about {time} left</source>
            <translation>noch etwa {time}</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>all of it</source>
            <translation>alles</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>all {all} frames rendered</source>
            <translation>alle {all} Bilder gerendert</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <source>at the {n}. try</source>
            <translation>beim {n}. Versuch</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>blink</source>
            <translation>Lidschlag</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>blinks too often</source>
            <translation>blinzelt zu oft</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <location filename="../../app/views/track_curves.py" />
            <source>brows</source>
            <translation>Brauen</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>brows down</source>
            <translation>Brauen gesenkt</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>brows up</source>
            <translation>Brauen gehoben</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>cannot be dubbed</source>
            <translation>kann nicht synchronisiert werden</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>cannot drive a portrait</source>
            <translation>kann kein Porträt steuern</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>corner of the mouth</source>
            <translation>Mundwinkel</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>demo</source>
            <translation>Demo</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>down</source>
            <translation>unten</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <location filename="../../app/worker_process.py" />
            <source>exit code {code}</source>
            <translation>Exit-Code {code}</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>eyes</source>
            <translation>Augen</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>eyes shut too long</source>
            <translation>Augen zu lange geschlossen</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>face</source>
            <translation>Gesicht</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>face hard to find</source>
            <translation>Gesicht schwer zu finden</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>face too long</source>
            <translation>Gesicht zu lang</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>face too short</source>
            <translation>Gesicht zu kurz</translation>
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>face {n} of {all}</source>
            <translation>Gesicht {n} von {all}</translation>
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
            <translation>in der Stimme gefunden; ziehen Sie sie, um sie zur eigenen zu machen</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>frames</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>frontal</source>
            <translation>frontal</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>frozen</source>
            <translation>eingefroren</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>full size</source>
            <translation>volle Größe</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>generated</source>
            <translation>erzeugt</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/views/words.py" />
            <source>good</source>
            <translation>gut</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>head</source>
            <translation>Kopf</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>head trembles</source>
            <translation>Kopf zittert</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>head turned too far</source>
            <translation>Kopf zu weit gedreht</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>head {n} %</source>
            <translation>Kopf {n} %</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>holds no sound</source>
            <translation>enthält keinen Ton</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>is a video or picture without sound</source>
            <translation>ist ein Video oder Bild ohne Ton</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>is kept</source>
            <translation>wird behalten</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>is not kept</source>
            <translation>wird nicht behalten</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/problem_words.py" />
            <source>jaw</source>
            <translation>Kiefer</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>key</source>
            <translation>Keyframe</translation>
        </message>
        <message>
            <location filename="../../app/worker_process.py" />
            <source>killed, perhaps for want of memory</source>
            <translation>beendet, vielleicht aus Mangel an Speicher</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>landmark key</source>
            <translation>Landmarken-Keyframe</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>left brow</source>
            <translation>linke Braue</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>left eye</source>
            <translation>linkes Auge</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>less</source>
            <translation>weniger</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>less smile</source>
            <translation>weniger Lächeln</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>lips cross</source>
            <translation>Lippen überkreuzen sich</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>lips open in silence</source>
            <translation>Lippen offen in Stille</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>lips open on p, b or m</source>
            <translation>Lippen offen bei p, b oder m</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>lips shut in silence</source>
            <translation>Lippen zu in Stille</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>lips shut on p, b, m</source>
            <translation>Lippen zu bei p, b, m</translation>
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>looks down</source>
            <translation>blickt nach unten</translation>
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>looks up</source>
            <translation>blickt nach oben</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>lower lip</source>
            <translation>Unterlippe</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>marker</source>
            <translation>Marker</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/widgets/captioned.py" />
            <location filename="../../app/widgets/switch_row.py" />
            <source>mixed</source>
            <translation>gemischt</translation>
        </message>
        <message>
            <location filename="../../app/widgets/labelled_slider.py" />
            <source>mixed · {value}</source>
            <translation>gemischt · {value}</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>more smile</source>
            <translation>mehr Lächeln</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>most</source>
            <translation>am meisten</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>motion</source>
            <translation>Bewegung</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/problem_words.py" />
            <source>mouth</source>
            <translation>Mund</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>mouth cue</source>
            <translation>Mundform</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>mouth held</source>
            <translation>Mund gehalten</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>mouth trembles</source>
            <translation>Mund zittert</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>mouth {n} %</source>
            <translation>Mund {n} %</translation>
        </message>
        <message>
            <location filename="../../app/views/track_blinks.py" />
            <source>muted</source>
            <translation>ausgeblendet</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>near a keypoint</source>
            <translation>nahe einem Schlüsselpunkt</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>new part</source>
            <translation>neuer Teil</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>no change yet</source>
            <translation>noch keine Änderung</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <location filename="../../app/dialogs/dub.py" />
            <source>no face in the first seconds</source>
            <translation>kein Gesicht in den ersten Sekunden</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>no reason was given</source>
            <translation>kein Grund wurde genannt</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>nobody who is named</source>
            <translation>niemand, der genannt ist</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>nod</source>
            <translation>Nicken</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/problem_words.py" />
            <source>nose</source>
            <translation>Nase</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>not installed</source>
            <translation>nicht installiert</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <location filename="../../app/views/track_quality.py" />
            <source>nothing to see</source>
            <translation>nichts zu sehen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/views/words.py" />
            <source>one face</source>
            <translation>ein Gesicht</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>one landmark</source>
            <translation>eine Landmarke</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>opening</source>
            <translation>Öffnung</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <source>project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>px</source>
            <translation>px</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>range</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>read-only</source>
            <translation>nur lesen</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>recording</source>
            <translation>Aufnahme</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>rendering {n} of {all}</source>
            <translation>rendert {n} von {all}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>right brow</source>
            <translation>rechte Braue</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>right eye</source>
            <translation>rechtes Auge</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>roughly {size}</source>
            <translation>etwa {size}</translation>
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
            <translation>Startwert {n}</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>smile</source>
            <translation>Lächeln</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>smoothed {n} ms</source>
            <translation>geglättet {n} ms</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>some yours</source>
            <translation>teils eigene</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>sound is missing once</source>
            <translation>einmal fehlt Ton</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>sound is missing {n} times</source>
            <translation>{n}-mal fehlt Ton</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>takes about {time}</source>
            <translation>dauert etwa {time}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>talk</source>
            <translation>Ansprache</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>the original</source>
            <translation>das Original</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>tilt</source>
            <translation>Neigung</translation>
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>tilted</source>
            <translation>geneigt</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>turn</source>
            <translation>Drehung</translation>
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>turned aside</source>
            <translation>zur Seite gedreht</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>typed text</source>
            <translation>eingegebener Text</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>up</source>
            <translation>oben</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>upper lip</source>
            <translation>Oberlippe</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <source>video</source>
            <translation>Video</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>whole face</source>
            <translation>ganzes Gesicht</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>yours</source>
            <translation>eigener</translation>
        </message>
        <message>
            <location filename="../../app/views/track_cues.py" />
            <source>yours: it bends the mouth</source>
            <translation>eigene: sie biegt den Mund</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>{all} or {last}</source>
            <translation>{all} oder {last}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>{curve} · key</source>
            <translation>{curve} · Keyframe</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>{curve} · {what}</source>
            <translation>{curve} · {what}</translation>
        </message>
        <message>
            <location filename="../../app/recorder_line.py" />
            <source>{device} cannot record ({reason}); choose another microphone, or close what uses it.</source>
            <translation>{device} kann nicht aufnehmen ({reason}); wählen Sie ein anderes Mikrofon, oder schließen Sie, was es benutzt.</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_drags.py" />
            <source>{far} · {long} long</source>
            <translation>{far} · {long} lang</translation>
        </message>
        <message>
            <location filename="../../app/recorder_file.py" />
            <source>{file} cannot be finished ({reason}); make room there.</source>
            <translation>{file} kann nicht abgeschlossen werden ({reason}); schaffen Sie dort Platz.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>{length} · always seen</source>
            <translation>{length} · immer zu sehen</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>{length} · seen in {n} %</source>
            <translation>{length} · zu {n} % zu sehen</translation>
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
            <translation>{length} · {n} Bilder</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>{name} (not connected)</source>
            <translation>{name} (nicht angeschlossen)</translation>
        </message>
        <message>
            <location filename="../../app/playback_sound.py" />
            <source>{name} cannot be played: it is not a 16-bit WAV of 48 kHz. Choose the voice again.</source>
            <translation>{name} kann nicht abgespielt werden: Es ist kein 16-Bit-WAV mit 48 kHz. Wählen Sie die Stimme erneut.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>{name} cannot be read; it is left where it is.</source>
            <translation>{name} kann nicht gelesen werden; die Datei bleibt, wo sie ist.</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>{name} cannot be used ({reason}): look whether it is there and who may use it.</source>
            <translation>{name} kann nicht benutzt werden ({reason}): Sehen Sie nach, ob es da ist und wer es benutzen darf.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>{name} dubbed</source>
            <translation>{name} synchronisiert</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>{name} holds nothing that is not here already.</source>
            <translation>{name} enthält nichts, was nicht schon hier ist.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>{name} is dubbed.</source>
            <translation>{name} ist synchronisiert.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>{name} is exported.</source>
            <translation>{name} ist exportiert.</translation>
        </message>
        <message>
            <location filename="../../app/batch_draft.py" />
            <source>{name} is neither a picture, a sound, a project nor a list of jobs; add one of these.</source>
            <translation>{name} ist weder ein Bild, ein Ton, ein Projekt noch eine Auftragsliste; fügen Sie eines davon hinzu.</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>{name} is neither a picture, a sound, a video nor a Likeness project; drop one of these.</source>
            <translation>{name} ist weder Bild noch Ton, Video oder Likeness-Projekt; ziehen Sie eines davon hierher.</translation>
        </message>
        <message>
            <location filename="../../app/player_frames.py" />
            <source>{name} is no longer there; export it again.</source>
            <translation>{name} ist nicht mehr da; exportieren Sie erneut.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_audition.py" />
            <source>{name} is no longer there; record it again.</source>
            <translation>{name} ist nicht mehr da; nehmen Sie noch einmal auf.</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>{name} is no longer where it was written; export it again.</source>
            <translation>{name} ist nicht mehr dort, wohin es geschrieben wurde; exportieren Sie erneut.</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>{name} is no longer where it was written; press Start to make it again.</source>
            <translation>{name} ist nicht mehr, wo es geschrieben wurde; Start erzeugt es neu.</translation>
        </message>
        <message>
            <location filename="../../app/player_frames.py" />
            <source>{name} is no video that can be played; export it again.</source>
            <translation>{name} ist kein Video, das abgespielt werden kann; exportieren Sie erneut.</translation>
        </message>
        <message>
            <location filename="../../app/program.py" />
            <source>{name} is open in another window, so here it is for reading only: close it there and open it again, or go on in a copy with Save As.</source>
            <translation>{name} ist in einem anderen Fenster offen und deshalb hier nur zum Lesen: Schließen Sie es dort, und öffnen Sie es erneut, oder arbeiten Sie mit „Speichern unter“ in einer Kopie weiter.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>{name} is open in another window. Open it here for reading only?</source>
            <translation>{name} ist in einem anderen Fenster offen. Hier nur zum Lesen öffnen?</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>{name} is written.</source>
            <translation>{name} ist geschrieben.</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>{name}, with the key of this computer</source>
            <translation>{name}, mit dem Schlüssel dieses Rechners</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>{name}, {length} long; F2 renames, Delete removes</source>
            <translation>{name}, {length} lang; F2 benennt um, Entf entfernt</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>{name}, {time}</source>
            <translation>{name}, {time}</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_ruler.py" />
            <source>{name}: drag to move it, double click to name it, Delete removes it</source>
            <translation>{name}: Ziehen verschiebt ihn, Doppelklick benennt ihn, Entf entfernt ihn</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>{name}; no known authority stands behind that name</source>
            <translation>{name}; hinter diesem Namen steht keine bekannte Stelle</translation>
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
            <translation>{n} % geschlossen</translation>
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
            <translation>{n} Lidschläge</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>{n} curves</source>
            <translation>{n} Kurven</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>{n} faces</source>
            <translation>{n} Gesichter</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>{n} faces, the largest is followed</source>
            <translation>{n} Gesichter, das größte wird verfolgt</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>{n} failed</source>
            <translation>{n} gescheitert</translation>
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
            <translation>{n} Bilder</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>{n} frames left out</source>
            <translation>{n} Bilder ausgelassen</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>{n} frames per second</source>
            <translation>{n} Bilder pro Sekunde</translation>
        </message>
        <message>
            <location filename="../../app/views/status.py" />
            <source>{n} frames · all rendered</source>
            <translation>{n} Bilder · alle gerendert</translation>
        </message>
        <message>
            <location filename="../../app/views/status.py" />
            <source>{n} frames · {cached} rendered · {left} to go</source>
            <translation>{n} Bilder · {cached} gerendert · {left} offen</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>{n} frames/s</source>
            <translation>{n} Bilder/s</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <source>{n} in all · {length}</source>
            <translation>{n} insgesamt · {length}</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>{n} jobs</source>
            <translation>{n} Aufträge</translation>
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
            <translation>{n} Keyframes</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>{n} landmark keys</source>
            <translation>{n} Landmarken-Keyframes</translation>
        </message>
        <message>
            <location filename="../../app/views/track_landmarks.py" />
            <source>{n} landmarks</source>
            <translation>{n} Landmarken</translation>
        </message>
        <message>
            <location filename="../../app/pages.py" />
            <source>{n} live takes are not in the project yet.</source>
            <translation>{n} Live-Aufnahmen sind noch nicht im Projekt.</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>{n} markers</source>
            <translation>{n} Marker</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>{n} markers from {name}.</source>
            <translation>{n} Marker aus {name}.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>{n} mouth cues</source>
            <translation>{n} Mundformen</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>{n} mouth cues and {m} markers from {name}.</source>
            <translation>{n} Mundformen und {m} Marker aus {name}.</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>{n} mouth cues from {name}.</source>
            <translation>{n} Mundformen aus {name}.</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>{n} ms earlier</source>
            <translation>{n} ms früher</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>{n} ms later</source>
            <translation>{n} ms später</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <location filename="../../app/views/track_ranges.py" />
            <source>{n} new parts</source>
            <translation>{n} neue Teile</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>{n} of {all}</source>
            <translation>{n} von {all}</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>{n} of {all} frames/s</source>
            <translation>{n} von {all} Bildern/s</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>{n} of {all} jobs chosen</source>
            <translation>{n} von {all} Aufträgen gewählt</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>{n} of {all} videos made</source>
            <translation>{n} von {all} Videos erzeugt</translation>
        </message>
        <message>
            <location filename="../../app/views/track_frames.py" />
            <source>{n} of {total}</source>
            <translation>{n} von {total}</translation>
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
            <translation>{n} Bereiche</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>{n} recordings are not in the project yet.</source>
            <translation>{n} Aufnahmen sind noch nicht im Projekt.</translation>
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
            <translation>{n} Zeichen, etwa {seconds} s</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>{n} signs, {seconds} s</source>
            <translation>{n} Zeichen, {seconds} s</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>{n} signs; at most {most} can be spoken at once</source>
            <translation>{n} Zeichen; höchstens {most} können auf einmal gesprochen werden</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/views/track_quality.py" />
            <source>{n} to look at</source>
            <translation>{n} zu prüfen</translation>
        </message>
        <message>
            <location filename="../../app/views/track_blinks.py" />
            <location filename="../../app/views/track_cues.py" />
            <source>{n} yours</source>
            <translation>{n} eig.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>{n} · {rate} a minute</source>
            <translation>{n} · {rate} pro Minute</translation>
        </message>
        <message>
            <location filename="../../app/views/track_blinks.py" />
            <source>{n}/min</source>
            <translation>{n}/min</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>{part} of {all}</source>
            <translation>{part} von {all}</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>{part} out of place</source>
            <translation>{part} am falschen Ort</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>{part}: a landmark is {value} of the eye distance from where the portrait has it; faces reach {limit}.</source>
            <translation>{part}: Eine Landmarke ist {value} des Augenabstands von ihrem Ort im Porträt entfernt; Gesichter erreichen {limit}.</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <source>{project} – Likeness</source>
            <translation>{project} – Likeness</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>{renderer} cannot leave the background out; choose another picture or another kind.</source>
            <translation>{renderer} kann den Hintergrund nicht weglassen; wählen Sie ein anderes Bild oder eine andere Art.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>{seconds} s, loudest {peak} dB</source>
            <translation>{seconds} s, am lautesten {peak} dB</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>{seed} · take {n}/{total}</source>
            <translation>{seed} · Take {n}/{total}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>{size} of frames, pictures and sounds</source>
            <translation>{size} an Bildern und Tönen</translation>
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
            <translation>{time} lang, {n} Lidschläge</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>{time} of motion from {name}.</source>
            <translation>{time} Bewegung aus {name}.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>{title}, torch {version}</source>
            <translation>{title}, torch {version}</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>{value} blinks within five seconds; more than {limit} look nervous.</source>
            <translation>{value} Lidschläge in fünf Sekunden; mehr als {limit} wirken nervös.</translation>
        </message>
        <message>
            <location filename="../../app/views/history.py" />
            <source>{what} (this is the present)</source>
            <translation>{what} (dies ist die Gegenwart)</translation>
        </message>
        <message>
            <location filename="../../app/views/history.py" />
            <source>{what} (undone)</source>
            <translation>{what} (rückgängig gemacht)</translation>
        </message>
        <message>
            <location filename="../../app/views/track_landmarks.py" />
            <source>{what} moved by hand, felt from {before} s before to {after} s after</source>
            <translation>{what} von Hand bewegt, spürbar von {before} s davor bis {after} s danach</translation>
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
            <translation>„{name}“ gibt es bereits.</translation>
        </message>
    </context>
    <context>
        <name>Likeness engine</name>
        <message>
            <location filename="../../engine/provenance/words.py" />
            <source>A badge says that this is AI-generated; nothing else tells where it comes from.</source>
            <translation>Ein Abzeichen sagt, dass dies KI-erzeugt ist; sonst sagt nichts, woher es kommt.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>A batch needs a portrait and a voice at least: name both.</source>
            <translation>Ein Stapel braucht mindestens ein Porträt und eine Stimme: Nennen Sie beide.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/credentials.py" />
            <source>A certificate of your own needs its key too: choose both, or neither.</source>
            <translation>Ein eigenes Zertifikat braucht auch seinen Schlüssel: Wählen Sie beide oder keines.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>A hand is in front of the face: use a picture that shows all of the face.</source>
            <translation>Vor dem Gesicht ist eine Hand: Nehmen Sie ein Bild, das das ganze Gesicht zeigt.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>A name in the list is no text that can be written: rename that file.</source>
            <translation>Ein Name in der Liste ist kein Text, der geschrieben werden kann: Benennen Sie diese Datei um.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/avfr_keypoints.py" />
            <source>A packed frame of {0} keypoints has {1} bytes.</source>
            <translation>Ein gepacktes Bild aus {0} Schlüsselpunkten hat {1} Byte.</translation>
        </message>
        <message>
            <location filename="../../engine/store_history.py" />
            <source>A step of this project is damaged: open another copy of it.</source>
            <translation>Ein Schritt dieses Projekts ist beschädigt: Öffnen Sie eine andere Kopie davon.</translation>
        </message>
        <message>
            <location filename="../../engine/formats.py" />
            <source>A video cannot be written at {0} frames per second; choose 24, 25, 30, 50 or 60.</source>
            <translation>Ein Video kann nicht mit {0} Bildern pro Sekunde geschrieben werden; wählen Sie 24, 25, 30, 50 oder 60.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/pool.py" />
            <source>A worker process cannot be started ({0}): free some memory.</source>
            <translation>Ein Arbeitsprozess kann nicht gestartet werden ({0}): Geben Sie Speicher frei.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/journal.py" />
            <source>Another batch is at work in {0}: wait for it, or choose another folder.</source>
            <translation>Ein anderer Stapel arbeitet in {0}: Warten Sie auf ihn oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>Another program is busy with {0}: wait a moment, then try again.</source>
            <translation>Ein anderes Programm ist mit {0} beschäftigt: Warten Sie einen Moment, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>Both {0} and {1} would be written to {2}: give them names of their own, or a pattern with the number of the job.</source>
            <translation>Sowohl {0} als auch {1} würden nach {2} geschrieben: Geben Sie ihnen eigene Namen oder ein Muster mit der Nummer des Auftrags.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/detect.py" />
            <source>Face {0} was asked for but there is {1} in {2}: choose {3}.</source>
            <translation>Verlangt war Gesicht {0}, doch in {2} ist {1}: Wählen Sie {3}.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/followed.py" />
            <location filename="../../engine/pipeline.py" />
            <location filename="../../engine/reenactment/sender.py" />
            <source>Face {0} was asked for, but {1} shows {2}: choose a smaller number.</source>
            <translation>Verlangt war Gesicht {0}, doch {1} zeigt {2}: Wählen Sie eine kleinere Nummer.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/mediapipe_models.py" />
            <source>Faces cannot be found in a forked process: start it by multiprocessing's spawn method.</source>
            <translation>In einem abgespaltenen Prozess können keine Gesichter gefunden werden: Starten Sie ihn mit der spawn-Methode von multiprocessing.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/convert.py" />
            <source>Files like {0} have several formats: choose one with --to.</source>
            <translation>Dateien wie {0} haben mehrere Formate: Wählen Sie eines mit --to.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/hands.py" />
            <source>Hands cannot be found in a forked process: start it by multiprocessing's spawn method.</source>
            <translation>In einem abgespaltenen Prozess können keine Hände gefunden werden: Starten Sie ihn mit der spawn-Methode von multiprocessing.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/avfr_keypoints.py" />
            <source>Keypoints that are not numbers cannot be packed.</source>
            <translation>Schlüsselpunkte, die keine Zahlen sind, lassen sich nicht packen.</translation>
        </message>
        <message>
            <location filename="../../engine/ffmpeg.py" />
            <source>LIKENESS_FFMPEG is {0}, which is no program that can be run; correct it or unset it.</source>
            <translation>LIKENESS_FFMPEG ist {0}, was kein ausführbares Programm ist; berichtigen Sie es, oder nehmen Sie es weg.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/words.py" />
            <source>Likeness made this, and it is as it was signed.</source>
            <translation>Likeness hat dies erzeugt, und es ist, wie es signiert wurde.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/words.py" />
            <source>Likeness made this; its manifest is gone, as after being converted or uploaded.</source>
            <translation>Likeness hat dies erzeugt; sein Manifest ist weg, wie nach Umwandeln oder Hochladen.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>Line {0} of {1} cannot be read ({2}): check its quotes.</source>
            <translation>Zeile {0} von {1} kann nicht gelesen werden ({2}): Prüfen Sie ihre Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>Line {0} of {1} has two columns called {2}: leave one out.</source>
            <translation>Zeile {0} von {1} hat zwei Spalten namens {2}: Lassen Sie eine weg.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>Line {0} of {1} names no column {2}: the first line names the columns.</source>
            <translation>Zeile {0} von {1} nennt keine Spalte {2}: Die erste Zeile nennt die Spalten.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/hands.py" />
            <location filename="../../engine/faces/mediapipe_models.py" />
            <source>MediaPipe cannot start on this machine: install it again with pip install mediapipe==0.10.21.</source>
            <translation>MediaPipe kann auf diesem Rechner nicht starten: Installieren Sie es neu mit pip install mediapipe==0.10.21.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/bring.py" />
            <source>Motion needs a portrait to move: open a picture of a face first.</source>
            <translation>Bewegung braucht ein Porträt, das sie bewegt: Öffnen Sie zuerst ein Bild eines Gesichts.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/bring.py" />
            <source>Mouth cues left out, shorter than a frame or after the voice: {0}.</source>
            <translation>Ausgelassene Mundformen, kürzer als ein Bild oder nach der Stimme: {0}.</translation>
        </message>
        <message>
            <location filename="../../engine/phones.py" />
            <source>Mouth cues need PocketSphinx; install Likeness again to get it.</source>
            <translation>Mundformen brauchen PocketSphinx; installieren Sie Likeness neu, um es zu erhalten.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/track.py" />
            <source>No face was found in the driving video {0}: use one that shows a face from the front.</source>
            <translation>Im Steuervideo {0} wurde kein Gesicht gefunden: Nehmen Sie eines, das ein Gesicht von vorn zeigt.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/followed.py" />
            <source>No face was found in the video {0}: use one that shows a face from the front.</source>
            <translation>Im Video {0} wurde kein Gesicht gefunden: Verwenden Sie eines, das ein Gesicht von vorn zeigt.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/detect.py" />
            <location filename="../../engine/studio_scene.py" />
            <source>No face was found in {0}: use a picture that shows one face from the front.</source>
            <translation>In {0} wurde kein Gesicht gefunden: Nehmen Sie ein Bild, das ein Gesicht von vorn zeigt.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/lay.py" />
            <source>No frame of the recording shows a face; choose another one.</source>
            <translation>Kein Bild der Aufnahme zeigt ein Gesicht; wählen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/looking.py" />
            <source>No frame of {0} can be decoded: choose a video that can be played.</source>
            <translation>Kein Bild von {0} kann dekodiert werden: Wählen Sie ein Video, das sich abspielen lässt.</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>No frame of {0} can be decoded; convert it to MP4 or take another video.</source>
            <translation>Kein Bild von {0} kann gelesen werden; wandeln Sie es in MP4 um, oder nehmen Sie ein anderes Video.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/dub.py" />
            <source>No frame was changed: the voice is silent where the face is seen, and the filmed lips are shut.</source>
            <translation>Kein Bild wurde geändert: Die Stimme schweigt, wo das Gesicht zu sehen ist, und die gefilmten Lippen sind zu.</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>No speech engine was found; install eSpeak NG to have text spoken.</source>
            <translation>Es wurde keine Sprachausgabe gefunden; installieren Sie eSpeak NG, um Text sprechen zu lassen.</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>No speech engine was found; install the package espeak-ng to have text spoken.</source>
            <translation>Es wurde keine Sprachausgabe gefunden; installieren Sie das Paket espeak-ng, um Text sprechen zu lassen.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/spoken.py" />
            <source>No words in Latin letters were found; mouth cues can be made of English text only.</source>
            <translation>Es wurden keine Worte in lateinischen Buchstaben gefunden; Mundformen entstehen nur aus englischem Text.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>Nothing can be written in the folder {0}; choose one that you may write to.</source>
            <translation>In den Ordner {0} kann nicht geschrieben werden; wählen Sie einen, in den Sie schreiben dürfen.</translation>
        </message>
        <message>
            <location filename="../../engine/voice.py" />
            <source>Nothing can be written in {0} ({1}); make room there.</source>
            <translation>In {0} kann nicht geschrieben werden ({1}); schaffen Sie dort Platz.</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>Nothing can be written in {0}: choose another folder.</source>
            <translation>In {0} kann nicht geschrieben werden: Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/words.py" />
            <source>Nothing of Likeness was found: that is no proof that this is a camera's picture.</source>
            <translation>Von Likeness wurde nichts gefunden: Das beweist nicht, dass dies das Bild einer Kamera ist.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/convert.py" />
            <source>Of a voice mouth cues can be made, which {0} does not hold: choose another.</source>
            <translation>Mundformen lassen sich aus einer Stimme machen, und {0} enthält keine: Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../engine/deliver.py" />
            <source>Part of the motion was made for another face or voice: generate it again, then export.</source>
            <translation>Ein Teil der Bewegung entstand für ein anderes Gesicht oder eine andere Stimme: Erzeugen Sie sie neu, dann exportieren Sie.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/camera.py" />
            <source>Picture and sound cannot be joined to {0}: {1}.</source>
            <translation>Bild und Ton können nicht zu {0} verbunden werden: {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/spoken.py" />
            <source>PocketSphinx is missing; install Likeness again to get it.</source>
            <translation>PocketSphinx fehlt; installieren Sie Likeness neu, um es zu bekommen.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/cluster.py" />
            <source>Ray is not installed: `pip install "likeness[cluster]"` gets it; without --cluster none is needed.</source>
            <translation>Ray ist nicht installiert: `pip install "likeness[cluster]"` holt es; ohne --cluster wird keines gebraucht.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/run.py" />
            <source>Stopped with {0} of {1} videos made; give the same command again to go on.</source>
            <translation>Angehalten, {0} von {1} Videos sind erzeugt; derselbe Befehl macht weiter.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/spoken.py" />
            <source>Subtitles that were not found in the voice, their words spread over their time: {0}.</source>
            <translation>Untertitel, die in der Stimme nicht gefunden wurden, ihre Worte über ihre Zeit verteilt: {0}.</translation>
        </message>
        <message>
            <location filename="../../engine/motion/temporal_gan.py" />
            <source>Temporal GAN finds no face in this portrait: use one that shows it from the front.</source>
            <translation>Temporal GAN findet in diesem Porträt kein Gesicht: Nimm eines, das es von vorn zeigt.</translation>
        </message>
        <message>
            <location filename="../../engine/motion/temporal_gan.py" />
            <source>Temporal GAN has to see the portrait: open its picture first.</source>
            <translation>Temporal GAN muss das Porträt sehen: Öffne zuerst sein Bild.</translation>
        </message>
        <message>
            <location filename="../../engine/motion/temporal_gan.py" />
            <source>Temporal GAN makes landmarks of a whole voice only: record it first.</source>
            <translation>Temporal GAN macht Landmarken nur aus einer ganzen Stimme: Nimm sie zuerst auf.</translation>
        </message>
        <message>
            <location filename="../../engine/motion/temporal_gan.py" />
            <source>Temporal GAN makes no face of this portrait that can be followed: choose another generator.</source>
            <translation>Temporal GAN macht aus diesem Porträt kein Gesicht, das sich verfolgen lässt: Wähle einen anderen Generator.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/deepspeech.py" />
            <source>The LSTM of these weights is {0} and not {1}: take those of DeepSpeech 0.6 to 0.9, which have one LSTM that goes forwards.</source>
            <translation>Das LSTM dieser Gewichte ist {0} und nicht {1}: nehmen Sie die von DeepSpeech 0.6 bis 0.9, die ein einziges, vorwärts laufendes LSTM haben.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/attention_texture.py" />
            <source>The attention net needs the width of one scale at least.</source>
            <translation>Das Attention-Netz braucht mindestens die Breite einer Stufe.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/journal.py" />
            <source>The batch in {0} was begun by a newer Likeness: install that, or choose another folder.</source>
            <translation>Der Stapel in {0} wurde von einem neueren Likeness begonnen: Installieren Sie dieses oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/camera.py" />
            <source>The camera cannot be opened: plug it in, close programs that use it, and allow its use.</source>
            <translation>Die Kamera kann nicht geöffnet werden: Schließen Sie sie an, beenden Sie Programme, die sie benutzen, und erlauben Sie ihre Benutzung.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/camera.py" />
            <source>The camera sends no more pictures: plug it in again, then film once more.</source>
            <translation>Die Kamera sendet keine Bilder mehr: Schließen Sie sie neu an und filmen Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../engine/worker/camera.py" />
            <source>The camera sends no pictures: look whether another program uses it, then try again.</source>
            <translation>Die Kamera sendet keine Bilder: Sehen Sie nach, ob ein anderes Programm sie benutzt, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/credentials.py" />
            <source>The certificate and the key for signing do not belong together: choose a pair.</source>
            <translation>Zertifikat und Schlüssel zum Signieren gehören nicht zusammen: Wählen Sie ein Paar.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/credentials.py" />
            <source>The certificate for signing is no PEM file: choose the chain as PEM, the signer's first.</source>
            <translation>Das Zertifikat zum Signieren ist keine PEM-Datei: Wählen Sie die Kette als PEM, das des Unterzeichners zuerst.</translation>
        </message>
        <message>
            <location filename="../../engine/studio_scene.py" />
            <source>The chosen face is no longer found in the portrait: open the picture again.</source>
            <translation>Das gewählte Gesicht wird im Porträt nicht mehr gefunden: Öffnen Sie das Bild erneut.</translation>
        </message>
        <message>
            <location filename="../../engine/pipeline.py" />
            <source>The crop cuts through the face of {0}, which reaches from x {1}, y {2} to x {3}, y {4}: choose a square around that.</source>
            <translation>Der Ausschnitt schneidet durch das Gesicht von {0}, das von x {1}, y {2} bis x {3}, y {4} reicht: Wählen Sie ein Quadrat darum.</translation>
        </message>
        <message>
            <location filename="../../engine/studio_scene.py" />
            <source>The crop cuts through the face: make it larger, or move it so that the whole face is in it.</source>
            <translation>Der Ausschnitt schneidet durch das Gesicht: Vergrößern Sie ihn, oder verschieben Sie ihn, bis das ganze Gesicht darin liegt.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/detect.py" />
            <source>The crop does not contain the face of {0}: it must hold everything from x {1}, y {2} to x {3}, y {4}.</source>
            <translation>Der Ausschnitt enthält das Gesicht von {0} nicht: Er muss alles von x {1}, y {2} bis x {3}, y {4} umfassen.</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>The disk is full, {0} cannot be saved: free some space, then try again.</source>
            <translation>Der Datenträger ist voll, {0} kann nicht gespeichert werden: Schaffen Sie Platz, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>The disk with {0} is full; free some space or choose another folder.</source>
            <translation>Der Datenträger mit {0} ist voll; schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/transfer.py" />
            <source>The driver's face is not seen from {0} s to {1} s: the portrait rests meanwhile.</source>
            <translation>Von {0} s bis {1} s ist das Gesicht im Steuervideo nicht zu sehen: Das Porträt ruht solange.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/sender.py" />
            <source>The driver's face is not seen from {0} s to {1} s: the still rests meanwhile.</source>
            <translation>Das Gesicht im Steuervideo ist von {0} s bis {1} s nicht zu sehen: Das Standbild ruht so lange.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/transfer.py" />
            <source>The driving video is cut at {0} s: from there on, its motion counts from a new reference.</source>
            <translation>Das Steuervideo hat bei {0} s einen Schnitt: Von dort an zählt die Bewegung von einem neuen Bezugsbild aus.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/length.py" />
            <source>The driving video is {0} s long, the voice {1} s: the video's end is left out.</source>
            <translation>Das Steuervideo ist {0} s lang, die Stimme {1} s: Das Ende des Videos entfällt.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/length.py" />
            <source>The driving video is {0} s long, the voice {1} s: then the portrait rests.</source>
            <translation>Das Steuervideo ist {0} s lang, die Stimme {1} s: Danach ruht das Porträt.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/transfer.py" />
            <source>The driving video lies on its side: it was turned upright.</source>
            <translation>Das Steuervideo liegt auf der Seite: Es wurde aufgerichtet.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/transfer.py" />
            <source>The driving video shows {0} faces: the largest at its beginning is followed.</source>
            <translation>Das Steuervideo zeigt {0} Gesichter: Verfolgt wird das am Anfang größte.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/driver_files.py" />
            <location filename="../../engine/driving/track.py" />
            <location filename="../../engine/reenactment/sender.py" />
            <source>The driving video {0} cannot be used: {1}; save or film it again.</source>
            <translation>Das Steuervideo {0} ist nicht zu gebrauchen: {1}; speichern oder filmen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/sender.py" />
            <source>The driving video {0} changed while it was read: try again.</source>
            <translation>Das Steuervideo {0} hat sich beim Lesen geändert: Bitte noch einmal versuchen.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/track.py" />
            <source>The driving video {0} has only {1} frames a second: lips can be followed from {2} on, and well from {3} on.</source>
            <translation>Das Steuervideo {0} hat nur {1} Bilder je Sekunde: Lippen lassen sich ab {2} verfolgen, gut ab {3}.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/driver_files.py" />
            <source>The driving video {0} holds no pictures: save or film it again.</source>
            <translation>Das Steuervideo {0} enthält keine Bilder: Speichern oder filmen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/track.py" />
            <source>The driving video {0} is longer than {1} minutes: cut it into shorter parts.</source>
            <translation>Das Steuervideo {0} ist länger als {1} Minuten: Schneiden Sie es in kürzere Teile.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/track.py" />
            <source>The driving video {0} is only {1} s long: at least {2} s are needed.</source>
            <translation>Das Steuervideo {0} ist nur {1} s lang: Mindestens {2} s sind nötig.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/track.py" />
            <source>The driving video {0} shows a face in only {1} of its {2} frames: use one that shows it throughout.</source>
            <translation>Das Steuervideo {0} zeigt nur in {1} seiner {2} Bilder ein Gesicht: Nehmen Sie eines, das es durchgehend zeigt.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The eyes are closed: use a picture with open eyes, for closed ones stay closed.</source>
            <translation>Die Augen sind geschlossen: Nehmen Sie ein Bild mit offenen Augen, denn geschlossene bleiben geschlossen.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/detect.py" />
            <location filename="../../engine/studio_scene.py" />
            <source>The face in {0} is too small ({1} px): use a picture where it is {2} px or larger.</source>
            <translation>Das Gesicht in {0} ist zu klein ({1} px): Nehmen Sie ein Bild, in dem es {2} px oder größer ist.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The face is blurred: a sharper picture gives a better result.</source>
            <translation>Das Gesicht ist unscharf: Ein schärferes Bild ergibt ein besseres Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The face is cut off by the edge of the picture: use a picture that shows all of it.</source>
            <translation>Das Gesicht ist vom Bildrand abgeschnitten: Nehmen Sie ein Bild, das es ganz zeigt.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/dub.py" />
            <source>The face is not seen for {0} s in all, first at {1} s: those frames stay as they are.</source>
            <translation>Das Gesicht ist insgesamt {0} s lang nicht zu sehen, zuerst bei {1} s: Diese Bilder bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The face is only {0} px large: a larger picture gives a sharper result.</source>
            <translation>Das Gesicht ist nur {0} px groß: Ein größeres Bild ergibt ein schärferes Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/send.py" />
            <source>The file {0} needs a name that ends in {1}.</source>
            <translation>Die Datei {0} braucht einen Namen, der auf {1} endet.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/camera.py" />
            <source>The film cannot be written to {0}: {1}.</source>
            <translation>Der Film kann nicht nach {0} geschrieben werden: {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/cache.py" />
            <source>The folder for preview frames, {0}, cannot be written ({1}): make room there or choose another folder in the preferences.</source>
            <translation>In den Ordner für Vorschaubilder, {0}, kann nicht geschrieben werden ({1}): Schaffen Sie dort Platz, oder wählen Sie in den Einstellungen einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/followed.py" />
            <location filename="../../engine/dubbing/sound.py" />
            <location filename="../../engine/export.py" />
            <location filename="../../engine/reenactment/stream_sound.py" />
            <source>The folder for temporary files takes no more ({0}); make room there.</source>
            <translation>Der Ordner für temporäre Dateien nimmt nichts mehr auf ({0}); schaffen Sie dort Platz.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <location filename="../../engine/batch/run.py" />
            <source>The folder {0} cannot be made ({1}): choose another one.</source>
            <translation>Der Ordner {0} kann nicht angelegt werden ({1}): Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The folder {0} cannot be read ({1}): check its rights.</source>
            <translation>Der Ordner {0} kann nicht gelesen werden ({1}): Prüfen Sie seine Rechte.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/send.py" />
            <location filename="../../engine/target.py" />
            <source>The folder {0} does not exist; create it or choose another one.</source>
            <translation>Den Ordner {0} gibt es nicht; legen Sie ihn an, oder wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The folder {0} holds no sound files: choose another one.</source>
            <translation>Der Ordner {0} enthält keine Tondateien: Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>The folder {0} holds other files too; choose a new name for the export.</source>
            <translation>Der Ordner {0} enthält auch andere Dateien; wählen Sie einen neuen Namen für den Export.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/dub.py" />
            <source>The frame rate of {0} varies: the result has {1} frames a second.</source>
            <translation>Die Bildrate von {0} schwankt: Das Ergebnis hat {1} Bilder pro Sekunde.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The head is tilted by {0} degrees: straighten the picture for a steadier result.</source>
            <translation>Der Kopf ist um {0} Grad geneigt: Richten Sie das Bild gerade, damit das Ergebnis ruhiger wird.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The head is turned aside by {0} degrees: a view from the front works better.</source>
            <translation>Der Kopf ist um {0} Grad zur Seite gedreht: Eine Ansicht von vorn eignet sich besser.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The head lies on its side or upside down: turn the picture upright.</source>
            <translation>Der Kopf liegt auf der Seite oder steht kopf: Drehen Sie das Bild aufrecht.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The head looks {0} by {1} degrees: a view from the front works better.</source>
            <translation>Der Kopf blickt um {1} Grad nach {0}: Eine Ansicht von vorn eignet sich besser.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>The header of {0} is damaged, without which nothing can be shown: send or save it again.</source>
            <translation>Der Kopf von {0} ist beschädigt, ohne den sich nichts zeigen lässt: Bitte neu senden oder speichern.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/convert.py" />
            <source>The heard voice can be written of a project only; name a .likeness file.</source>
            <translation>Die hörbare Stimme kann nur von einem Projekt geschrieben werden; nennen Sie eine .likeness-Datei.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/credentials.py" />
            <source>The key for signing cannot be kept in {0}: let it be written to.</source>
            <translation>Der Schlüssel zum Signieren kann in {0} nicht behalten werden: Erlauben Sie, dort zu schreiben.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/credentials.py" />
            <source>The key for signing cannot be read: choose a PEM file without a password.</source>
            <translation>Der Schlüssel zum Signieren kann nicht gelesen werden: Wählen Sie eine PEM-Datei ohne Passwort.</translation>
        </message>
        <message>
            <location filename="../../engine/models.py" />
            <source>The list of models is missing or damaged; please install Likeness again.</source>
            <translation>Die Liste der Modelle fehlt oder ist beschädigt; bitte installieren Sie Likeness neu.</translation>
        </message>
        <message>
            <location filename="../../engine/models.py" />
            <source>The list of models was made for a later version of Likeness; please update Likeness.</source>
            <translation>Die Liste der Modelle gehört zu einer späteren Version von Likeness; bitte aktualisieren Sie Likeness.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The list {0} cannot be read ({1}): check its name and rights.</source>
            <translation>Die Liste {0} kann nicht gelesen werden ({1}): Prüfen Sie Name und Rechte.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The list {0} cannot be written ({1}): choose another name or folder.</source>
            <translation>Die Liste {0} kann nicht geschrieben werden ({1}): Wählen Sie einen anderen Namen oder Ordner.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The list {0} is empty: its first line names the columns portrait, voice and output.</source>
            <translation>Die Liste {0} ist leer: Ihre erste Zeile nennt die Spalten portrait, voice und output.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The list {0} is no text in UTF-8: save it as CSV in UTF-8.</source>
            <translation>Die Liste {0} ist kein Text in UTF-8: Speichern Sie sie als CSV in UTF-8.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The list {0} is not there: check its name.</source>
            <translation>Die Liste {0} ist nicht da: Prüfen Sie ihren Namen.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The list {0} names columns but no job: add a row for each video.</source>
            <translation>Die Liste {0} nennt Spalten, aber keinen Auftrag: Fügen Sie für jedes Video eine Zeile hinzu.</translation>
        </message>
        <message>
            <location filename="../../engine/worker/live.py" />
            <source>The live motion cannot be written to {0} ({1}); make room there.</source>
            <translation>Die Live-Bewegung lässt sich nicht nach {0} schreiben ({1}); schaffe dort Platz.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/words.py" />
            <source>The manifest and the hidden mark name different exports: do not trust the manifest.</source>
            <translation>Das Manifest und die verborgene Markierung nennen verschiedene Exporte: Trauen Sie dem Manifest nicht.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/manifest.py" />
            <source>The manifest could not be signed ({0}): check the certificate.</source>
            <translation>Das Manifest konnte nicht signiert werden ({0}): Prüfen Sie das Zertifikat.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/words.py" />
            <source>The manifest is broken: this file was changed after it was signed, or the manifest was forged.</source>
            <translation>Das Manifest ist ungültig: Diese Datei wurde nach dem Signieren geändert, oder das Manifest ist gefälscht.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/avfr_sound.py" />
            <source>The mel bands of a sound must be a multiple of 8, not {0}.</source>
            <translation>Die Mel-Bänder eines Tons müssen ein Vielfaches von 8 sein, nicht {0}.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/spoken.py" />
            <location filename="../../engine/phones.py" />
            <source>The model of PocketSphinx is missing or damaged; install Likeness again.</source>
            <translation>Das Modell von PocketSphinx fehlt oder ist beschädigt; installieren Sie Likeness neu.</translation>
        </message>
        <message>
            <location filename="../../engine/models.py" />
            <source>The model {0} ({1}) is damaged; please install Likeness again.</source>
            <translation>Das Modell {0} ({1}) ist beschädigt; bitte installieren Sie Likeness neu.</translation>
        </message>
        <message>
            <location filename="../../engine/models.py" />
            <source>The model {0} ({1}) is missing; please install Likeness again.</source>
            <translation>Das Modell {0} ({1}) fehlt; bitte installieren Sie Likeness neu.</translation>
        </message>
        <message>
            <location filename="../../engine/motion/blink_sequences.py" />
            <source>The model {0} is damaged; please install Likeness again.</source>
            <translation>Das Modell {0} ist beschädigt; bitte installieren Sie Likeness neu.</translation>
        </message>
        <message>
            <location filename="../../engine/models.py" />
            <source>The model {0} is not part of this installation; please install Likeness again.</source>
            <translation>Das Modell {0} gehört nicht zu dieser Installation; bitte installieren Sie Likeness neu.</translation>
        </message>
        <message>
            <location filename="../../engine/motion/blinks.py" />
            <source>The model {0} makes no blinks; please install Likeness again.</source>
            <translation>Das Modell {0} macht keine Lidschläge; bitte installieren Sie Likeness neu.</translation>
        </message>
        <message>
            <location filename="../../engine/worker/operations.py" />
            <source>The motion cannot be written to {0} ({1}): make room there.</source>
            <translation>Die Bewegung kann nicht nach {0} geschrieben werden ({1}): Schaffen Sie dort Platz.</translation>
        </message>
        <message>
            <location filename="../../engine/tracks.py" />
            <source>The motion is missing or damaged: generate it again.</source>
            <translation>Die Bewegung fehlt oder ist beschädigt: Erzeugen Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../engine/deliver.py" />
            <source>The motion was made for another face, voice or seed: generate it again, then export.</source>
            <translation>Die Bewegung entstand für ein anderes Gesicht, eine andere Stimme oder einen anderen Startwert: Erzeugen Sie sie neu, dann exportieren Sie.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The mouth is open: a picture with closed lips works better.</source>
            <translation>Der Mund ist offen: Ein Bild mit geschlossenen Lippen eignet sich besser.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The mouth is wide open: use a picture with closed lips, for these can hardly be brought together.</source>
            <translation>Der Mund ist weit offen: Nehmen Sie ein Bild mit geschlossenen Lippen, denn diese lassen sich kaum zusammenbringen.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>The name {0} has {1} in it: what can be filled in is {2}.</source>
            <translation>Der Name {0} enthält {1}: Eingesetzt werden kann {2}.</translation>
        </message>
        <message>
            <location filename="../../engine/voice.py" />
            <source>The noise gate at {0} dB takes out all of {1}; lower it.</source>
            <translation>Die Rauschsperre bei {0} dB nimmt alles aus {1} weg; senken Sie sie.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/avfr_keypoints.py" />
            <source>The packed frame holds what is not a number: it is damaged.</source>
            <translation>Das gepackte Bild enthält etwas, das keine Zahl ist: Es ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>The picture cannot be written: {0} is no folder; choose another one.</source>
            <translation>Das Bild kann nicht geschrieben werden: {0} ist kein Ordner; wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>The picture {0} cannot be written ({1}); choose another folder.</source>
            <translation>Das Bild {0} kann nicht geschrieben werden ({1}); wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../engine/studio_scene.py" />
            <source>The portrait cannot be written to {0} ({1}): make room there.</source>
            <translation>Das Porträt kann nicht nach {0} geschrieben werden ({1}): Schaffen Sie dort Platz.</translation>
        </message>
        <message>
            <location filename="../../engine/studio_scene.py" />
            <source>The portrait is missing from the project: open the picture again.</source>
            <translation>Das Porträt fehlt im Projekt: Öffnen Sie das Bild erneut.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/plan.py" />
            <source>The portrait of {0} cannot be written to {1} ({2}): make room there.</source>
            <translation>Das Porträt von {0} kann nicht nach {1} geschrieben werden ({2}): Schaffen Sie dort Platz.</translation>
        </message>
        <message>
            <location filename="../../engine/deliver.py" />
            <source>The prepared voice is missing or damaged: choose the voice again, then export.</source>
            <translation>Die vorbereitete Stimme fehlt oder ist beschädigt: Wählen Sie die Stimme erneut, dann exportieren Sie.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/cluster.py" />
            <source>The process or the machine that made this video was lost ({0}).</source>
            <translation>Der Prozess oder der Rechner, der dieses Video erzeugte, ging verloren ({0}).</translation>
        </message>
        <message>
            <location filename="../../engine/batch/pool.py" />
            <source>The process that made this video said nothing for {0} s.</source>
            <translation>Der Prozess, der dieses Video erzeugte, meldete {0} s lang nichts.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/pool.py" />
            <source>The process that made this video {0}.</source>
            <translation>Der Prozess, der dieses Video erzeugte: {0}.</translation>
        </message>
        <message>
            <location filename="../../engine/assets.py" />
            <source>The program's file {0} is missing; please install Likeness again.</source>
            <translation>Die Programmdatei {0} fehlt; bitte installieren Sie Likeness neu.</translation>
        </message>
        <message>
            <location filename="../../engine/assets.py" />
            <source>The program's file {0}/{1} is missing; please install Likeness again.</source>
            <translation>Die Programmdatei {0}/{1} fehlt; bitte installieren Sie Likeness neu.</translation>
        </message>
        <message>
            <location filename="../../engine/assets.py" />
            <source>The program's own files are missing; please install Likeness again.</source>
            <translation>Die Dateien des Programms fehlen; bitte installieren Sie Likeness neu.</translation>
        </message>
        <message>
            <location filename="../../engine/codec.py" />
            <source>The project cannot be read: its text is damaged.</source>
            <translation>Das Projekt kann nicht gelesen werden: Sein Text ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../engine/deliver.py" />
            <source>The project has no motion yet: generate it first, then export.</source>
            <translation>Das Projekt hat noch keine Bewegung: Erzeugen Sie sie zuerst, dann exportieren Sie.</translation>
        </message>
        <message>
            <location filename="../../engine/deliver.py" />
            <source>The project has no portrait yet: choose a picture first, then export.</source>
            <translation>Das Projekt hat noch kein Porträt: Wählen Sie zuerst ein Bild, dann exportieren Sie.</translation>
        </message>
        <message>
            <location filename="../../engine/studio_scene.py" />
            <source>The project has no portrait yet: choose a picture first.</source>
            <translation>Das Projekt hat noch kein Porträt: Wählen Sie zuerst ein Bild.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/send.py" />
            <source>The project has no voice to write; add one first.</source>
            <translation>Das Projekt hat keine Stimme, die geschrieben werden könnte; fügen Sie zuerst eine hinzu.</translation>
        </message>
        <message>
            <location filename="../../engine/codec.py" />
            <source>The project holds something that this version cannot read: {0}.</source>
            <translation>Das Projekt enthält etwas, das diese Version nicht lesen kann: {0}.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/plan.py" />
            <source>The project {0} has no portrait yet: choose a picture in it first.</source>
            <translation>Das Projekt {0} hat noch kein Porträt: Wählen Sie darin zuerst ein Bild.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/dub.py" />
            <source>The range begins at {0} s, but {1} is {2} s long: choose an earlier one.</source>
            <translation>Der Bereich beginnt bei {0} s, aber {1} ist {2} s lang: Wählen Sie einen früheren.</translation>
        </message>
        <message>
            <location filename="../../engine/formats.py" />
            <source>The range from {0} s to {1} s cannot be exported: choose one that lasts {2} s or more.</source>
            <translation>Der Bereich von {0} s bis {1} s kann nicht exportiert werden: Wählen Sie einen, der {2} s oder länger dauert.</translation>
        </message>
        <message>
            <location filename="../../engine/deliver.py" />
            <source>The range lies behind the end of the voice: choose another one, then export.</source>
            <translation>Der Bereich liegt hinter dem Ende der Stimme: Wählen Sie einen anderen, dann exportieren Sie.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The range of {0} ends at {1} s; it must end after its start, {2} s.</source>
            <translation>Der Bereich von {0} endet bei {1} s; er muss nach seinem Beginn, {2} s, enden.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The range of {0} starts at {1} s; it must start at 0 s or later.</source>
            <translation>Der Bereich von {0} beginnt bei {1} s; er muss bei 0 s oder später beginnen.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/bring.py" />
            <source>The recording is {0} s long, the voice {1} s: its end is left out.</source>
            <translation>Die Aufnahme ist {0} s lang, die Stimme {1} s: Ihr Ende bleibt weg.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/bring.py" />
            <source>The recording is {0} s long, the voice {1} s: then it rests.</source>
            <translation>Die Aufnahme ist {0} s lang, die Stimme {1} s: Danach ruht sie.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/lay.py" />
            <source>The recording shows no face from {0} s to {1} s: the portrait rests meanwhile.</source>
            <translation>Die Aufnahme zeigt von {0} s bis {1} s kein Gesicht: Solange ruht das Porträt.</translation>
        </message>
        <message>
            <location filename="../../engine/deliver.py" />
            <source>The renderer {0} cannot leave the background out: choose warp for this export.</source>
            <translation>Der Renderer {0} kann den Hintergrund nicht weglassen: Wählen Sie Warp für diesen Export.</translation>
        </message>
        <message>
            <location filename="../../engine/render/overlays.py" />
            <source>The renderer {0} has nothing called {1} to lay over its frames.</source>
            <translation>Der Renderer {0} hat nichts namens {1}, was er über seine Bilder legen könnte.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/avfr.py" />
            <source>The side of AVFR-GAN must be a multiple of {0}, not {1}.</source>
            <translation>Die Seite von AVFR-GAN muss ein Vielfaches von {0} sein, nicht {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/attention_texture.py" />
            <source>The side of the attention net must be a multiple of {0}, not {1}.</source>
            <translation>Die Seite des Attention-Netzes muss ein Vielfaches von {0} sein, nicht {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/avfr.py" />
            <source>The size {0} of AVFR-GAN must be 1 at least.</source>
            <translation>Die Größe {0} von AVFR-GAN muss mindestens 1 sein.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_sound.py" />
            <source>The sound cannot be made small enough to be sent: {0}.</source>
            <translation>Der Ton lässt sich zum Senden nicht klein genug machen: {0}.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/reenact.py" />
            <source>The sound of the driving video {0} cannot be used or is silence: so is the video.</source>
            <translation>Der Ton des Steuervideos {0} ist nicht zu gebrauchen oder still: Auch das Video bleibt still.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/sound.py" />
            <source>The sound of the voice {0} and of the video cannot be mixed: {1}.</source>
            <translation>Der Ton der Stimme {0} und der des Videos können nicht gemischt werden: {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/voice.py" />
            <source>The sound of {0} cannot be taken out: {1}.</source>
            <translation>Der Ton von {0} kann nicht entnommen werden: {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/phones.py" />
            <source>The sounds of the voice cannot be recognised between {0} s and {1} s; trim that part away or choose another recording.</source>
            <translation>Die Laute der Stimme sind zwischen {0} s und {1} s nicht zu erkennen; schneiden Sie diesen Teil weg, oder wählen Sie eine andere Aufnahme.</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>The spoken text cannot be written to {0} ({1}); make room there.</source>
            <translation>Der gesprochene Text kann nicht nach {0} geschrieben werden ({1}); schaffen Sie dort Platz.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/receiver.py" />
            <source>The still of {0} cannot be decoded: send or save it again.</source>
            <translation>Das Standbild von {0} lässt sich nicht entschlüsseln: Bitte neu senden oder speichern.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>The still of {0} is damaged, without which nothing can be shown: send it again.</source>
            <translation>Das Standbild von {0} ist beschädigt, ohne das sich nichts zeigen lässt: Bitte neu senden.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/facts.py" />
            <source>The stream ends after {0} s of {1} s: it was cut short.</source>
            <translation>Der Strom endet nach {0} s von {1} s: Er wurde abgeschnitten.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>The stream {0} cannot be read ({1}): check its name and rights.</source>
            <translation>Der Strom {0} lässt sich nicht lesen ({1}): Bitte Namen und Rechte prüfen.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/streams.py" />
            <source>The stream {0} needs a name that ends in {1}.</source>
            <translation>Der Strom {0} braucht einen Namen, der auf {1} endet.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/temporal_gan.py" />
            <source>The temporal GAN has widths for {0} scales, not {1}.</source>
            <translation>Das Temporal GAN hat Breiten für {0} Größenstufen, nicht {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>The text has {0} signs, and at most {1} are spoken at once; speak it in parts.</source>
            <translation>Der Text hat {0} Zeichen, und höchstens {1} werden auf einmal gesprochen; sprechen Sie ihn in Teilen.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>The video would overwrite its own source {0}; choose another name for it.</source>
            <translation>Das Video würde seine eigene Quelle {0} überschreiben; wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/run.py" />
            <source>The video would overwrite {0}, from which videos are made: choose another name.</source>
            <translation>Das Video würde {0} überschreiben, woraus Videos erzeugt werden: Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/dub.py" />
            <source>The video {0} cannot be dubbed: {1}; film it again.</source>
            <translation>Das Video {0} kann nicht synchronisiert werden: {1}; filmen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/followed.py" />
            <source>The video {0} cannot be dubbed: {1}; save or film it again.</source>
            <translation>Das Video {0} kann nicht synchronisiert werden: {1}; speichern Sie oder filmen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>The video {0} cannot be written ({1}); choose another name or folder.</source>
            <translation>Das Video {0} kann nicht geschrieben werden ({1}); wählen Sie einen anderen Namen oder Ordner.</translation>
        </message>
        <message>
            <location filename="../../engine/export.py" />
            <source>The video {0} cannot be written: {1}.</source>
            <translation>Das Video {0} kann nicht geschrieben werden: {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/run.py" />
            <source>The video {0} did not arrive whole: check the disk of {1}.</source>
            <translation>Das Video {0} kam nicht ganz an: Prüfen Sie den Datenträger von {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/footage.py" />
            <source>The video {0} has {1} frames a second: lips can be dubbed from {2} to {3}; convert it first.</source>
            <translation>Das Video {0} hat {1} Bilder pro Sekunde: Lippen lassen sich von {2} bis {3} synchronisieren; wandeln Sie es zuerst um.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/footage.py" />
            <source>The video {0} is longer than {1} minutes: cut it into shorter parts.</source>
            <translation>Das Video {0} ist länger als {1} Minuten: Schneiden Sie es in kürzere Teile.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/footage.py" />
            <source>The video {0} is only {1} s long: at least {2} s are needed.</source>
            <translation>Das Video {0} ist nur {1} s lang: Mindestens {2} s sind nötig.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/followed.py" />
            <source>The video {0} is too long: cut it into shorter parts.</source>
            <translation>Das Video {0} ist zu lang: Schneiden Sie es in kürzere Teile.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>The video {0} needs a name that ends in {1}{2}.</source>
            <translation>Das Video {0} braucht einen Namen, der auf {1}{2} endet.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/followed.py" />
            <source>The video {0} shows a face in only {1} of its frames: use one that shows it for longer.</source>
            <translation>Das Video {0} zeigt nur in {1} seiner Bilder ein Gesicht: Verwenden Sie eines, das es länger zeigt.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/dub.py" />
            <source>The video {0} was changed while it was dubbed: try again.</source>
            <translation>Das Video {0} wurde geändert, während es synchronisiert wurde: Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../engine/voice.py" />
            <source>The voice cannot be written to {0} ({1}); make room there.</source>
            <translation>Die Stimme kann nicht nach {0} geschrieben werden ({1}); schaffen Sie dort Platz.</translation>
        </message>
        <message>
            <location filename="../../engine/motion/audio2keypoint.py" />
            <location filename="../../engine/motion/speech_landmarks.py" />
            <location filename="../../engine/motion/temporal_gan.py" />
            <source>The voice is empty: choose a recording with speech in it.</source>
            <translation>Die Stimme ist leer: Wählen Sie eine Aufnahme, in der gesprochen wird.</translation>
        </message>
        <message>
            <location filename="../../engine/voice.py" />
            <source>The voice is longer than six hours; choose a shorter part of it.</source>
            <translation>Die Stimme ist länger als sechs Stunden; wählen Sie einen kürzeren Teil davon.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/reenact.py" />
            <source>The voice is {0} s long, the driving video {1} s: it ends in silence.</source>
            <translation>Die Stimme dauert {0} s, das Steuervideo {1} s: Es endet in Stille.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/reenact.py" />
            <source>The voice is {0} s long, the driving video {1} s: its end is left out.</source>
            <translation>Die Stimme dauert {0} s, das Steuervideo {1} s: Ihr Ende fällt weg.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/dub.py" />
            <source>The voice is {0} s long, what is dubbed {1} s: its end is left out.</source>
            <translation>Die Stimme ist {0} s lang, was synchronisiert wird {1} s: Ihr Ende bleibt weg.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} cannot be opened ({1}); check its name and rights.</source>
            <translation>Die Stimme {0} kann nicht geöffnet werden ({1}); prüfen Sie Namen und Rechte.</translation>
        </message>
        <message>
            <location filename="../../engine/voice.py" />
            <source>The voice {0} cannot be prepared: {1}.</source>
            <translation>Die Stimme {0} kann nicht vorbereitet werden: {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} cannot be read: {1}.</source>
            <translation>Die Stimme {0} kann nicht gelesen werden: {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} cannot be unpacked into {1} ({2}); make room there.</source>
            <translation>Die Stimme {0} kann nicht nach {1} entpackt werden ({2}); schaffen Sie dort Platz.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} does not exist; check its name.</source>
            <translation>Die Stimme {0} gibt es nicht; prüfen Sie den Namen.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} holds values that are no numbers (NaN or infinite); save it again.</source>
            <translation>Die Stimme {0} enthält Werte, die keine Zahlen sind (NaN oder unendlich); speichern Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} is a folder; choose a sound file in it.</source>
            <translation>Die Stimme {0} ist ein Ordner; wählen Sie eine Tondatei darin.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} is damaged: most of its sound cannot be read; save it again.</source>
            <translation>Die Stimme {0} ist beschädigt: Der größte Teil ihres Tons ist nicht lesbar; speichern Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} is damaged: only {1} of its sound can be read; save it again.</source>
            <translation>Die Stimme {0} ist beschädigt: Nur {1} ihres Tons sind lesbar; speichern Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} is damaged: {1} of its sound could be read, the rest is missing.</source>
            <translation>Die Stimme {0} ist beschädigt: {1} ihres Tons waren lesbar, der Rest fehlt.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} is empty (0 bytes); record or save it again.</source>
            <translation>Die Stimme {0} ist leer (0 Byte); nehmen Sie sie neu auf, oder speichern Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../engine/export.py" />
            <source>The voice {0} is no longer there; put it back or load another one.</source>
            <translation>Die Stimme {0} ist nicht mehr da; legen Sie sie zurück, oder laden Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} is not an ordinary file; save the sound to a file first.</source>
            <translation>Die Stimme {0} ist keine gewöhnliche Datei; speichern Sie den Ton zuerst in einer Datei.</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>The voice {0} is not installed any more; choose another one.</source>
            <translation>Die Stimme {0} ist nicht mehr installiert; wählen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} is silent (nothing above -60 dB); record it again, louder.</source>
            <translation>Die Stimme {0} ist stumm (nichts über -60 dB); nehmen Sie sie noch einmal lauter auf.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} {1} {2} s; choose a range inside it.</source>
            <translation>Die Stimme {0} {1} {2} s; wählen Sie einen Bereich darin.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/deepspeech.py" />
            <source>The weights do not fit DeepSpeech ({0}); take the checkpoint of an English release with 29 symbols.</source>
            <translation>Die Gewichte passen nicht zu DeepSpeech ({0}); nehmen Sie den Checkpoint einer englischen Version mit 29 Zeichen.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/deepspeech.py" />
            <source>The weights do not fit DeepSpeech: {0} has {1} dimensions; take a checkpoint of 0.6 to 0.9.</source>
            <translation>Die Gewichte passen nicht zu DeepSpeech: {0} hat {1} Dimensionen; nehmen Sie einen Checkpoint von 0.6 bis 0.9.</translation>
        </message>
        <message>
            <location filename="../../engine/speech_features.py" />
            <source>The weights {0} are no .safetensors or .npz file; convert them to one of these.</source>
            <translation>Die Gewichte {0} sind keine Datei vom Typ .safetensors oder .npz; wandeln Sie sie in eine davon um.</translation>
        </message>
        <message>
            <location filename="../../engine/speech_features.py" />
            <source>The weights {0} cannot be read ({1}); give the whole file.</source>
            <translation>Die Gewichte {0} können nicht gelesen werden ({1}); geben Sie die ganze Datei an.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/pool.py" />
            <source>The worker processes end as soon as they start: install Likeness again.</source>
            <translation>Die Arbeitsprozesse enden, sobald sie starten: Installieren Sie Likeness neu.</translation>
        </message>
        <message>
            <location filename="../../engine/worker/live.py" />
            <source>The worker was sent sound of {0} Hz.</source>
            <translation>Dem Worker wurde Ton mit {0} Hz geschickt.</translation>
        </message>
        <message>
            <location filename="../../engine/worker/live.py" />
            <source>The worker was sent sound that it cannot read.</source>
            <translation>Dem Worker wurde Ton geschickt, den er nicht lesen kann.</translation>
        </message>
        <message>
            <location filename="../../engine/worker/live.py" />
            <source>The worker was told a look-ahead of {0}: it must be 0 to {1} frames.</source>
            <translation>Dem Worker wurde eine Vorausschau von {0} genannt: Es müssen 0 bis {1} Bilder sein.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/credentials.py" />
            <source>The {0} for signing {1} cannot be read: choose another one.</source>
            <translation>Zum Signieren kann {0} {1} nicht gelesen werden: Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/credentials.py" />
            <source>The {0} for signing {1} is too large for a PEM file: choose another one.</source>
            <translation>Zum Signieren ist {0} {1} zu groß für eine PEM-Datei: Wählen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/making.py" />
            <source>The {0} {1} is no longer there; put it back, then try again.</source>
            <translation>{0} {1} ist nicht mehr da; legen Sie es zurück und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/registry.py" />
            <source>There are no mouth cues to write; generate motion or add cues first.</source>
            <translation>Es gibt keine Mundformen zu schreiben; erzeugen Sie erst Bewegung oder fügen Sie Mundformen hinzu.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/send.py" />
            <source>There are no takes to put on a timeline; add a voice first.</source>
            <translation>Es gibt keine Takes für eine Zeitleiste; fügen Sie zuerst eine Stimme hinzu.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/registry.py" />
            <source>There are no words to write as subtitles; add markers with words, or type a text.</source>
            <translation>Es gibt keine Worte für Untertitel; fügen Sie Marker mit Worten hinzu oder geben Sie einen Text ein.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/detect.py" />
            <source>There is no face backend named {0}: use mediapipe or fan.</source>
            <translation>Es gibt keine Gesichtserkennung namens {0}: Nehmen Sie mediapipe oder fan.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/reading.py" />
            <source>There is no file {0}; choose another one.</source>
            <translation>Es gibt keine Datei {0}; wählen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/registry.py" />
            <source>There is no format called {0}: choose {1}.</source>
            <translation>Es gibt kein Format namens {0}: Wählen Sie {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>There is no moment {0} s in {1}; choose one from 0 s on.</source>
            <translation>In {1} gibt es keinen Zeitpunkt {0} s; wählen Sie einen ab 0 s.</translation>
        </message>
        <message>
            <location filename="../../engine/motion/registry.py" />
            <source>There is no motion generator called {0}: choose {1}.</source>
            <translation>Es gibt keinen Bewegungsgenerator namens {0}: Wählen Sie {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/arkit.py" />
            <location filename="../../engine/interchange/openface.py" />
            <location filename="../../engine/interchange/send.py" />
            <source>There is no motion to write; generate it first.</source>
            <translation>Es gibt keine Bewegung zu schreiben; erzeugen Sie sie zuerst.</translation>
        </message>
        <message>
            <location filename="../../engine/tracks.py" />
            <source>There is no motion yet: add a portrait and a voice first.</source>
            <translation>Es gibt noch keine Bewegung: Fügen Sie zuerst ein Porträt und eine Stimme hinzu.</translation>
        </message>
        <message>
            <location filename="../../engine/formats.py" />
            <source>There is no preset called {0}: choose {1}.</source>
            <translation>Es gibt keine Voreinstellung namens {0}: Wählen Sie {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/formats.py" />
            <source>There is no quality called {0}: choose {1}.</source>
            <translation>Es gibt keine Qualität namens {0}: Wählen Sie {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>There is no renderer called {0}: choose {1}.</source>
            <translation>Es gibt keinen Renderer namens {0}: Wählen Sie {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>There is no text to speak; type a sentence first.</source>
            <translation>Es gibt keinen Text zu sprechen; geben Sie zuerst einen Satz ein.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/fcpxml.py" />
            <location filename="../../engine/interchange/otio_files.py" />
            <source>There is no timeline to write; export a project.</source>
            <translation>Es gibt keine Zeitleiste zu schreiben; exportieren Sie ein Projekt.</translation>
        </message>
        <message>
            <location filename="../../engine/worker/preview.py" />
            <source>There is nothing to show yet: choose a portrait first.</source>
            <translation>Es gibt noch nichts zu zeigen: Wählen Sie zuerst ein Porträt.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/deepspeech.py" />
            <source>These are no weights of DeepSpeech 0.6 to 0.9: {0} is missing; give a file with every variable of such a checkpoint under its own name.</source>
            <translation>Das sind keine Gewichte von DeepSpeech 0.6 bis 0.9: {0} fehlt; geben Sie eine Datei an, die jede Variable eines solchen Checkpoints unter ihrem Namen enthält.</translation>
        </message>
        <message>
            <location filename="../../engine/motion/speech_landmarks.py" />
            <source>These speech features take a whole voice: record it first.</source>
            <translation>Diese Sprachmerkmale brauchen eine ganze Stimme: Nimm sie zuerst auf.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>This cannot be written as a stream.</source>
            <translation>Das lässt sich nicht als Strom schreiben.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/words.py" />
            <source>This has a valid manifest of another program.</source>
            <translation>Dies hat ein gültiges Manifest eines anderen Programms.</translation>
        </message>
        <message>
            <location filename="../../engine/store_blobs.py" />
            <source>This project names a file in a way that cannot be right: open another copy of it.</source>
            <translation>Dieses Projekt nennt eine Datei auf eine Weise, die nicht stimmen kann: Öffnen Sie eine andere Kopie davon.</translation>
        </message>
        <message>
            <location filename="../../engine/codec.py" />
            <source>This state of the project cannot be saved: {0}.</source>
            <translation>Dieser Zustand des Projekts kann nicht gespeichert werden: {0}.</translation>
        </message>
        <message>
            <location filename="../../engine/store_history.py" />
            <source>This state of the project is too large to be saved: undo the last step.</source>
            <translation>Dieser Zustand des Projekts ist zu groß zum Speichern: Machen Sie den letzten Schritt rückgängig.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/driver_files.py" />
            <source>What was followed cannot be written to {0} ({1}): make room there.</source>
            <translation>Was verfolgt wurde, kann nicht nach {0} geschrieben werden ({1}): Schaffen Sie dort Platz.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/driver_files.py" />
            <source>What was followed of the driving video is gone or damaged: open the video again.</source>
            <translation>Was vom Steuervideo verfolgt wurde, fehlt oder ist beschädigt: Öffnen Sie das Video noch einmal.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/spoken.py" />
            <source>Words that the English dictionary lacks, read letter by letter: {0}.</source>
            <translation>Worte, die im englischen Wörterbuch fehlen, Buchstabe für Buchstabe gelesen: {0}.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/looking.py" />
            <source>{0} cannot be looked at: choose a video or a picture that can be played.</source>
            <translation>{0} kann nicht untersucht werden: Wählen Sie ein Video oder ein Bild, das sich abspielen lässt.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/looking.py" />
            <source>{0} cannot be looked at: choose a whole picture or video.</source>
            <translation>{0} kann nicht untersucht werden: Wählen Sie ein ganzes Bild oder Video.</translation>
        </message>
        <message>
            <location filename="../../engine/store_blobs.py" />
            <source>{0} cannot be read ({1}): choose another file.</source>
            <translation>{0} kann nicht gelesen werden ({1}): Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/convert.py" />
            <location filename="../../engine/interchange/reading.py" />
            <source>{0} cannot be read ({1}); choose another file.</source>
            <translation>{0} kann nicht gelesen werden ({1}); wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>{0} cannot be read as a video: {1}.</source>
            <translation>{0} kann nicht als Video gelesen werden: {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>{0} cannot be read or written ({1}): look after the disk and its space, then try again.</source>
            <translation>{0} kann nicht gelesen oder geschrieben werden ({1}): Prüfen Sie den Datenträger und seinen Platz, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>{0} cannot be read or written ({1}): look after the disk, then try again.</source>
            <translation>{0} kann nicht gelesen oder geschrieben werden ({1}): Prüfen Sie den Datenträger, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <location filename="../../engine/video.py" />
            <source>{0} cannot be read: check its permissions or copy it elsewhere.</source>
            <translation>{0} kann nicht gelesen werden: Prüfen Sie die Rechte, oder kopieren Sie die Datei an einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/verify.py" />
            <source>{0} cannot be read: check its permissions.</source>
            <translation>{0} kann nicht gelesen werden: Prüfen Sie die Rechte.</translation>
        </message>
        <message>
            <location filename="../../engine/store.py" />
            <source>{0} cannot be written where it is: it is open for reading only.</source>
            <translation>{0} kann an diesem Ort nicht geschrieben werden: Es ist nur zum Lesen geöffnet.</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>{0} cannot be written: save a copy elsewhere.</source>
            <translation>{0} kann nicht geschrieben werden: Speichern Sie eine Kopie an einem anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>{0} cannot speak this text ({1}); choose another voice.</source>
            <translation>{0} kann diesen Text nicht sprechen ({1}); wählen Sie eine andere Stimme.</translation>
        </message>
        <message>
            <location filename="../../engine/store_rescue.py" />
            <source>{0} could not be read any more: add it again.</source>
            <translation>{0} war nicht mehr lesbar: Fügen Sie es erneut hinzu.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/rhubarb.py" />
            <source>{0} defines entities or is nested too deeply; export the file anew.</source>
            <translation>{0} definiert Entitäten oder ist zu tief geschachtelt; exportieren Sie die Datei neu.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} does not fit in memory: make it smaller and try again.</source>
            <translation>{0} passt nicht in den Speicher: Verkleinern Sie es, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/receiver.py" />
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>{0} ends before its first frame: send or save it again, whole.</source>
            <translation>{0} endet vor dem ersten Bild: Bitte ganz neu senden oder speichern.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>{0} has more than {1} rows: make several lists of it.</source>
            <translation>{0} hat mehr als {1} Zeilen: Machen Sie mehrere Listen daraus.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/convert.py" />
            <source>{0} has no ending that is known here: choose a format with --to.</source>
            <translation>{0} hat keine Endung, die hier bekannt ist: Wählen Sie ein Format mit --to.</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>{0} has no moving picture: choose a video that shows a face.</source>
            <translation>{0} enthält kein bewegtes Bild: Wählen Sie ein Video, das ein Gesicht zeigt.</translation>
        </message>
        <message>
            <location filename="../../engine/store_blobs.py" />
            <source>{0} has {1} MB, and a project takes files up to 900 MB: shorten it.</source>
            <translation>{0} hat {1} MB, und ein Projekt fasst Dateien bis 900 MB: Kürzen Sie die Datei.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>{0} has {1} cells for {2} columns: check its separators and quotes.</source>
            <translation>{0} hat {1} Zellen für {2} Spalten: Prüfen Sie Trennzeichen und Anführungszeichen.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/tables.py" />
            <source>{0} has {1} frames a second, not {2} to {3}.</source>
            <translation>{0} hat {1} Bilder pro Sekunde, nicht {2} bis {3}.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>{0} has {1} signs as {2}: shorten it.</source>
            <translation>{0} hat {1} Zeichen als {2}: Kürzen Sie es.</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>{0} hears the voice beside the motion: choose a voice first.</source>
            <translation>{0} hört neben der Bewegung die Stimme: Bitte zuerst eine Stimme wählen.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/papagayo.py" />
            <source>{0} holds another voice, {1}, which was left out.</source>
            <translation>{0} enthält eine andere Stimme, {1}, die weggelassen wurde.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/tables.py" />
            <source>{0} holds fewer than two frames; choose a longer recording.</source>
            <translation>{0} enthält weniger als zwei Bilder; wählen Sie eine längere Aufnahme.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/reading.py" />
            <source>{0} holds more than {1} entries; cut it into shorter parts.</source>
            <translation>{0} enthält mehr als {1} Einträge; teilen Sie es in kürzere.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/tables.py" />
            <source>{0} holds more than {1} frames; cut it into shorter parts.</source>
            <translation>{0} enthält mehr als {1} Bilder; teilen Sie es in kürzere.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/tables.py" />
            <source>{0} holds more than {1} rows; cut it into shorter parts.</source>
            <translation>{0} enthält mehr als {1} Zeilen; teilen Sie es in kürzere.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/openface.py" />
            <source>{0} holds no frames; choose another recording.</source>
            <translation>{0} enthält keine Bilder; wählen Sie eine andere Aufnahme.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/rendering.py" />
            <source>{0} holds no mouth cues for this voice; choose another file.</source>
            <translation>{0} enthält keine Mundformen für diese Stimme; wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/bring.py" />
            <source>{0} holds nothing for this project; choose another file.</source>
            <translation>{0} enthält nichts für dieses Projekt; wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/fcpxml.py" />
            <location filename="../../engine/interchange/otio_files.py" />
            <source>{0} holds {1} effects, transitions or nested parts that were left out.</source>
            <translation>{0} enthält {1} Effekte, Übergänge oder geschachtelte Teile, die weggelassen wurden.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/convert.py" />
            <source>{0} is a file of {1}, of which no {2} can be made: import it into a project and convert that.</source>
            <translation>{0} ist eine Datei mit {1}, woraus kein {2} werden kann: Importieren Sie sie in ein Projekt und wandeln Sie dieses um.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/rendering.py" />
            <source>{0} is a file of {1}, which holds no motion: choose a table of motion.</source>
            <translation>{0} ist eine Datei mit {1}, die keine Bewegung enthält: Wählen Sie eine Tabelle mit Bewegung.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>{0} is a file; choose another name for the folder.</source>
            <translation>{0} ist eine Datei; wählen Sie einen anderen Namen für den Ordner.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/looking.py" />
            <source>{0} is a folder without pictures of Likeness: choose a video or a picture.</source>
            <translation>{0} ist ein Ordner ohne Bilder von Likeness: Wählen Sie ein Video oder ein Bild.</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>{0} is a folder: choose a video file in it.</source>
            <translation>{0} ist ein Ordner: Wählen Sie eine Videodatei darin.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} is a folder: choose one picture inside it.</source>
            <translation>{0} ist ein Ordner: Wählen Sie ein Bild darin.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>{0} is a folder; name a file in it, such as {1}.</source>
            <translation>{0} ist ein Ordner; nennen Sie eine Datei darin, etwa {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>{0} is a link to somewhere else: choose another name for this video.</source>
            <translation>{0} ist eine Verknüpfung zu einem anderen Ort: Wählen Sie einen anderen Namen für dieses Video.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/journal.py" />
            <source>{0} is a link to somewhere else: remove it, or choose another folder.</source>
            <translation>{0} ist eine Verknüpfung zu einem anderen Ort: Entfernen Sie sie oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/plan.py" />
            <source>{0} is a picture, and {1} goes for videos that are dubbed: leave it out.</source>
            <translation>{0} ist ein Bild, und {1} gilt für Videos, die synchronisiert werden: Lassen Sie es weg.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/plan.py" />
            <source>{0} is a video, of which only the lips change: leave out {1}.</source>
            <translation>{0} ist ein Video, von dem sich nur die Lippen ändern: Lassen Sie {1} weg.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>{0} is a whole disk; name a new folder in it.</source>
            <translation>{0} ist ein ganzer Datenträger; nennen Sie einen neuen Ordner darin.</translation>
        </message>
        <message>
            <location filename="../../engine/store_rescue.py" />
            <source>{0} is damaged and nothing of it could be read: open another copy of it.</source>
            <translation>{0} ist beschädigt, und nichts davon war lesbar: Öffnen Sie eine andere Kopie davon.</translation>
        </message>
        <message>
            <location filename="../../engine/store_blobs.py" />
            <source>{0} is damaged in this project: add it again.</source>
            <translation>{0} ist in diesem Projekt beschädigt: Fügen Sie es erneut hinzu.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} is damaged or cut short: save or download it again, or use another picture.</source>
            <translation>{0} ist beschädigt oder unvollständig: Speichern oder laden Sie es neu, oder nehmen Sie ein anderes Bild.</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>{0} is damaged or no video: save or download it again, or take another video.</source>
            <translation>{0} ist beschädigt oder kein Video: Speichern oder laden Sie es neu, oder nehmen Sie ein anderes Video.</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>{0} is damaged: close it and open it again to see what can be saved.</source>
            <translation>{0} ist beschädigt: Schließen Sie es, und öffnen Sie es erneut, um zu sehen, was zu retten ist.</translation>
        </message>
        <message>
            <location filename="../../engine/store_rescue.py" />
            <source>{0} is damaged; what could be read is shown, and the file is left as it is: save a copy.</source>
            <translation>{0} ist beschädigt; gezeigt wird, was lesbar war, und die Datei bleibt, wie sie ist: Speichern Sie eine Kopie.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <location filename="../../engine/video.py" />
            <source>{0} is empty (0 bytes): save or download it again.</source>
            <translation>{0} ist leer (0 Byte): Speichern oder laden Sie es neu.</translation>
        </message>
        <message>
            <location filename="../../engine/store.py" />
            <source>{0} is empty: open another copy of it.</source>
            <translation>{0} ist leer: Öffnen Sie eine andere Kopie davon.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>{0} is in the way; move it, or choose another name for the video.</source>
            <translation>{0} ist im Weg; verschieben Sie es, oder wählen Sie einen anderen Namen für das Video.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>{0} is larger than any stream: give a file that `likeness stream encode` wrote.</source>
            <translation>{0} ist größer als jeder Strom: Bitte eine Datei angeben, die `likeness stream encode` geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/reading.py" />
            <source>{0} is larger than {1} MB; cut it into shorter parts.</source>
            <translation>{0} ist größer als {1} MB; teilen Sie es in kürzere.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/tables.py" />
            <source>{0} is longer than {1} minutes; cut it into shorter parts.</source>
            <translation>{0} ist länger als {1} Minuten; teilen Sie es in kürzere.</translation>
        </message>
        <message>
            <location filename="../../engine/store_blobs.py" />
            <location filename="../../engine/store_open.py" />
            <source>{0} is missing in this project: add it again.</source>
            <translation>{0} fehlt in diesem Projekt: Fügen Sie es erneut hinzu.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/reading.py" />
            <location filename="../../engine/interchange/rhubarb.py" />
            <source>{0} is nested too deeply; export the file anew.</source>
            <translation>{0} ist zu tief geschachtelt; exportieren Sie die Datei neu.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/registry.py" />
            <source>{0} is no file of mouth cues, motion or words that is known here ({1}).</source>
            <translation>{0} ist keine Datei mit Mundformen, Bewegung oder Worten, die hier bekannt ist ({1}).</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>{0} is no ordinary file: give a file that `likeness stream encode` wrote.</source>
            <translation>{0} ist keine gewöhnliche Datei: Bitte eine Datei angeben, die `likeness stream encode` geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../../engine/store_open.py" />
            <source>{0} is no project of Likeness: open one whose name ends in .likeness.</source>
            <translation>{0} ist kein Projekt von Likeness: Öffnen Sie eines, dessen Name auf .likeness endet.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>{0} is no stream of Likeness: give a file that `likeness stream encode` wrote.</source>
            <translation>{0} ist kein Strom von Likeness: Bitte eine Datei angeben, die `likeness stream encode` geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/tables.py" />
            <source>{0} is no table with commas between its columns; export it anew.</source>
            <translation>{0} ist keine Tabelle mit Kommas zwischen den Spalten; exportieren Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/reading.py" />
            <source>{0} is no text in UTF-8; save it as such in the program that made it.</source>
            <translation>{0} ist kein Text in UTF-8; speichern Sie es so in dem Programm, das es erzeugt hat.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/run.py" />
            <source>{0} is no video but stands in its place: move it away.</source>
            <translation>{0} ist kein Video, steht aber an dessen Stelle: Räumen Sie es weg.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} is not a picture that can be read: use a {1} file.</source>
            <translation>{0} ist kein lesbares Bild: Nehmen Sie eine Datei der Art {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>{0} is not a sound or video file, or is damaged; choose another one.</source>
            <translation>{0} ist keine Ton- oder Videodatei oder ist beschädigt; wählen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} is not an ordinary file: choose a picture file ({1}).</source>
            <translation>{0} ist keine gewöhnliche Datei: Wählen Sie eine Bilddatei ({1}).</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>{0} is not an ordinary file: choose a video file.</source>
            <translation>{0} ist keine gewöhnliche Datei: Wählen Sie eine Videodatei.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>{0} is not an ordinary file; choose another name for the video.</source>
            <translation>{0} ist keine gewöhnliche Datei; wählen Sie einen anderen Namen für das Video.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/send.py" />
            <source>{0} is not an ordinary file; choose another name.</source>
            <translation>{0} ist keine gewöhnliche Datei; wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../engine/store.py" />
            <source>{0} is not there any more: look for it, or open another project.</source>
            <translation>{0} ist nicht mehr da: Suchen Sie danach, oder öffnen Sie ein anderes Projekt.</translation>
        </message>
        <message>
            <location filename="../../engine/store.py" />
            <source>{0} is open for reading only: save a copy of it to go on.</source>
            <translation>{0} ist nur zum Lesen geöffnet: Speichern Sie eine Kopie, um weiterzuarbeiten.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>{0} is open in another program or protected; close it there or choose another name.</source>
            <translation>{0} ist in einem anderen Programm geöffnet oder geschützt; schließen Sie es dort, oder wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>{0} is open in another window: close it there, or open it here for reading only.</source>
            <translation>{0} ist in einem anderen Fenster geöffnet: Schließen Sie es dort, oder öffnen Sie es hier nur zum Lesen.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/tables.py" />
            <source>{0} is shorter than {1} s; choose a longer recording.</source>
            <translation>{0} ist kürzer als {1} s; wählen Sie eine längere Aufnahme.</translation>
        </message>
        <message>
            <location filename="../../engine/voice.py" />
            <source>{0} is silent with a gain of {1} dB; raise it.</source>
            <translation>{0} ist mit einer Verstärkung von {1} dB stumm; erhöhen Sie sie.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/run.py" />
            <source>{0} is there already and of no batch: choose another folder, or give --overwrite.</source>
            <translation>{0} ist schon da und von keinem Stapel: Wählen Sie einen anderen Ordner oder geben Sie --overwrite an.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/run.py" />
            <source>{0} is there already: move it away, choose another name, or give --overwrite.</source>
            <translation>{0} ist schon da: Räumen Sie es weg, wählen Sie einen anderen Namen oder geben Sie --overwrite an.</translation>
        </message>
        <message>
            <location filename="../../engine/store.py" />
            <source>{0} is there already: open it, or choose another name.</source>
            <translation>{0} gibt es bereits: Öffnen Sie es, oder wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} is too large (over {1} million pixels): make it smaller and try again.</source>
            <translation>{0} ist zu groß (über {1} Millionen Pixel): Verkleinern Sie es, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} is too large ({1}): make it smaller than {2} px a side and {3} million pixels.</source>
            <translation>{0} ist zu groß ({1}): Verkleinern Sie es auf weniger als {2} px je Seite und {3} Millionen Pixel.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} is too small ({1}): use a picture of at least {2} px a side.</source>
            <translation>{0} ist zu klein ({1}): Nehmen Sie ein Bild mit mindestens {2} px je Seite.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/send.py" />
            <source>{0} is what is read; choose another name for what is written.</source>
            <translation>{0} wird gelesen; wählen Sie einen anderen Namen für das, was geschrieben wird.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/arkit.py" />
            <source>{0} lacks {1} of the 52 blend shapes: they stay at rest.</source>
            <translation>{0} fehlen {1} der 52 Blendshapes: Sie bleiben in Ruhe.</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>{0} makes no sound of this text; type words, or choose a voice of their language.</source>
            <translation>{0} macht aus diesem Text keinen Laut; geben Sie Wörter ein, oder wählen Sie eine Stimme ihrer Sprache.</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>{0} makes the lips of the voice itself: choose a voice first.</source>
            <translation>{0} macht die Lippen aus der Stimme selbst: Wähle zuerst eine Stimme.</translation>
        </message>
        <message>
            <location filename="../../engine/store_open.py" />
            <source>{0} may not be changed: it is open for reading only.</source>
            <translation>{0} darf nicht geändert werden: Es ist nur zum Lesen geöffnet.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>{0} name {1} has a part that begins or ends badly: use plain words.</source>
            <translation>{0} Name {1} hat einen Teil, der schlecht beginnt oder endet: Verwenden Sie einfache Worte.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>{0} name {1} has another ending: the videos of a batch end in {2}.</source>
            <translation>{0} Name {1} hat eine andere Endung: Die Videos eines Stapels enden auf {2}.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>{0} name {1} is not allowed on every system: use plain words.</source>
            <translation>{0} Name {1} ist nicht auf jedem System erlaubt: Verwenden Sie einfache Worte.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>{0} name {1} is too long or no plain text: use fewer, plain signs.</source>
            <translation>{0} Name {1} ist zu lang oder kein einfacher Text: Verwenden Sie weniger und einfache Zeichen.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>{0} name {1} leads out of the batch's folder: name a file inside it.</source>
            <translation>{0} Name {1} führt aus dem Ordner des Stapels: Nennen Sie eine Datei darin.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>{0} name {1} lies too deep: use at most {2} folders.</source>
            <translation>{0} Name {1} liegt zu tief: Verwenden Sie höchstens {2} Ordner.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>{0} names no {1}: fill it in, or leave the row out.</source>
            <translation>{0} nennt kein {1}: Tragen Sie es ein oder lassen Sie die Zeile weg.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/facts.py" />
            <source>{0} of {1} frames are missing or damaged: their motion is bridged.</source>
            <translation>{0} von {1} Bildern fehlen oder sind beschädigt: Ihre Bewegung wird überbrückt.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/facts.py" />
            <source>{0} s of the sound are missing or damaged: there it is silent.</source>
            <translation>{0} s des Tons fehlen oder sind beschädigt: Dort ist es still.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/openface.py" />
            <source>{0} sees no face in any frame; choose another recording.</source>
            <translation>{0} sieht in keinem Bild ein Gesicht; wählen Sie eine andere Aufnahme.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/openface.py" />
            <source>{0} shows {1} faces: the one that is seen longest is taken.</source>
            <translation>{0} zeigt {1} Gesichter: Genommen wird das, das am längsten zu sehen ist.</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>{0} took too long over this text; speak less of it at once, or choose another voice.</source>
            <translation>{0} brauchte für diesen Text zu lange; sprechen Sie weniger davon auf einmal, oder wählen Sie eine andere Stimme.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>{0} videos are more than the {1} a batch takes: make several batches.</source>
            <translation>{0} Videos sind mehr als die {1}, die ein Stapel fasst: Machen Sie mehrere Stapel.</translation>
        </message>
        <message>
            <location filename="../../engine/store_open.py" />
            <source>{0} was brought up to this version of Likeness; as it was before, it is kept as {1}.</source>
            <translation>{0} wurde auf diese Version von Likeness gebracht; der vorherige Zustand bleibt als {1} erhalten.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>{0} was made by a later version of Likeness: please update Likeness.</source>
            <translation>{0} wurde mit einer neueren Version von Likeness gemacht: Bitte Likeness aktualisieren.</translation>
        </message>
        <message>
            <location filename="../../engine/store_open.py" />
            <source>{0} was made by a newer version of Likeness: update Likeness to open it.</source>
            <translation>{0} entstand mit einer neueren Version von Likeness: Aktualisieren Sie Likeness, um es zu öffnen.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/streams.py" />
            <source>{0} was made for another net than the one installed: update Likeness at both ends.</source>
            <translation>{0} wurde für ein anderes Netz gemacht als das installierte: Bitte Likeness auf beiden Seiten aktualisieren.</translation>
        </message>
        <message>
            <location filename="../../engine/store.py" />
            <source>{0} was moved or deleted while it was open: save a copy of it now.</source>
            <translation>{0} wurde verschoben oder gelöscht, während es geöffnet war: Speichern Sie jetzt eine Kopie.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <location filename="../../engine/provenance/verify.py" />
            <location filename="../../engine/video.py" />
            <source>{0} was not found: check the name and the folder.</source>
            <translation>{0} wurde nicht gefunden: Prüfen Sie Namen und Ordner.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>{0} {1} is only {2} s long; at least {3} s are needed.</source>
            <translation>{0} {1} ist nur {2} s lang; mindestens {3} s sind nötig.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>{0} {1}; choose a file with a voice in it.</source>
            <translation>{0} {1}; wählen Sie eine Datei mit einer Stimme darin.</translation>
        </message>
        <message>
            <location filename="../../engine/devices.py" />
            <source>{0}, {1} cores</source>
            <translation>{0}, {1} Kerne</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/reading.py" />
            <source>{0}, {1}: {2} is expected; export the file anew.</source>
            <translation>{0}, {1}: {2} wird erwartet; exportieren Sie die Datei neu.</translation>
        </message>
    </context>
</TS>
