<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>Likeness</name>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;About Likeness</source>
            <translation>حول Likeness(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>&amp;Agreed</source>
            <translation>الموافقة(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Change in to out</source>
            <translation>تغيير ما بين الدخول والخروج(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Choose…</source>
            <translation>اختيار(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Clear in and out</source>
            <translation>مسح نقطتي الدخول والخروج(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/verify.py" />
            <source>&amp;Close</source>
            <translation>إغلاق(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Copy</source>
            <translation>نسخ(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Delete</source>
            <translation>حذف(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Drive by video…</source>
            <translation>التحريك بالفيديو(&amp;D)…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Edit</source>
            <translation>تحرير(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Edit points</source>
            <translation>تحرير النقاط(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Export</source>
            <translation>تصدير(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Export…</source>
            <translation>تصدير(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;File</source>
            <translation>ملف(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Film a driving video…</source>
            <translation>تصوير فيديو تحريك(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Fit the timeline</source>
            <translation>إظهار المخطط الزمني كاملًا(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Frame rate</source>
            <translation>معدل الإطارات(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Generate motion</source>
            <translation>توليد الحركة(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Help</source>
            <translation>تعليمات(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Import motion or cues…</source>
            <translation>استيراد حركة أو أشكال فم(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>&amp;Keep</source>
            <translation>احتفاظ(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Loop</source>
            <translation>تكرار(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>&amp;Mark the picture as AI-generated</source>
            <translation>وسم الصورة بأنها مولَّدة بالذكاء الاصطناعي(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Motion</source>
            <translation>الحركة(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Mute all blinks</source>
            <translation>تعطيل جميع الرمشات(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Name</source>
            <translation>الاسم(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;New project</source>
            <translation>مشروع جديد(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Next overlay</source>
            <translation>التراكب التالي(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/dialogs/dub.py" />
            <source>&amp;Open…</source>
            <translation>فتح(&amp;O)…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Other generated blinks</source>
            <translation>رمشات مولَّدة أخرى(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Paste</source>
            <translation>لصق(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Picture</source>
            <translation>الصورة(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Play</source>
            <translation>تشغيل(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Play or pause</source>
            <translation>تشغيل أو إيقاف مؤقت(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Put panels back</source>
            <translation>إعادة اللوحات إلى مواضعها(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Quit</source>
            <translation>إنهاء(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Record…</source>
            <translation>تسجيل(&amp;R)…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/actions.py" />
            <source>&amp;Redo</source>
            <translation>إعادة(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;Redo {what}</source>
            <translation>إعادة: {what}(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Replace</source>
            <translation>استبدال(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>&amp;Shown</source>
            <translation>الظاهر(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>&amp;Tell it in the manifest of exports</source>
            <translation>ذكرها في بيان مصدر التصدير(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Type text…</source>
            <translation>كتابة نص(&amp;T)…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/actions.py" />
            <source>&amp;Undo</source>
            <translation>تراجع(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;Undo {what}</source>
            <translation>تراجع: {what}(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;View</source>
            <translation>عرض(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>&amp;When</source>
            <translation>التاريخ(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Without the background</source>
            <translation>بدون الخلفية(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>(a folder)</source>
            <translation>(مجلد)</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>1 frame left out</source>
            <translation>أُسقط إطار واحد</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>1 job</source>
            <translation>مهمة واحدة</translation>
        </message>
        <message>
            <location filename="../../app/views/track_landmarks.py" />
            <source>1 key</source>
            <translation>إطار مفتاحي واحد</translation>
        </message>
        <message>
            <location filename="../../app/views/track_landmarks.py" />
            <source>1 landmark</source>
            <translation>معلَم واحد</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>1 new part</source>
            <translation>جزء جديد واحد</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <source>1 to look at</source>
            <translation>موضع واحد للمراجعة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>25 is what the motion is made in; others are interpolated</source>
            <translation>تُنشأ الحركة بمعدل 25؛ وتُستكمل المعدلات الأخرى بالاستيفاء</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>96 x 128</source>
            <translation>96 x 128</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>&lt;p&gt;&lt;b&gt;Something went wrong inside Likeness.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Your project is safe: every change is saved the moment you make it, and nothing that you have made is lost.&lt;/p&gt;&lt;p&gt;You can go on working. If it happens again, start Likeness anew; a report helps us to mend it. It names no folders of yours.&lt;/p&gt;</source>
            <translation>&lt;p&gt;&lt;b&gt;حدث خطأ داخل Likeness.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;مشروعكم بأمان: يُحفظ كل تغيير لحظة إجرائه، ولم يُفقد شيء مما أنجزتموه.&lt;/p&gt;&lt;p&gt;يمكن متابعة العمل. إذا تكرر الخطأ فيُرجى إعادة تشغيل Likeness؛ والتقرير يساعدنا على إصلاحه. لا يذكر التقرير أيًّا من مجلداتكم.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>A batch is running</source>
            <translation>هناك دفعة قيد التشغيل</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>A copy was saved as {name}.</source>
            <translation>حُفظت نسخة باسم «{name}».</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/driving.py" />
            <source>A driving video needs a portrait to move: open a picture of a face first.</source>
            <translation>يحتاج فيديو التحريك إلى بورتريه يحركه: يُرجى أولًا فتح صورة وجه.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>A file</source>
            <translation>ملف</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>A file's name cannot have the sign {sign}; leave it out.</source>
            <translation>لا يمكن أن يحتوي اسم الملف على الرمز {sign}؛ يُرجى حذفه.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>A folder with one PNG for every frame and the voice as WAV, without any loss.</source>
            <translation>مجلد فيه ملف PNG لكل إطار والصوت بصيغة WAV، بلا أي فقد.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>A folder with the landmarks and blinks as tables, and the voice as WAV.</source>
            <translation>مجلد فيه المعالم والرمشات في جداول، والصوت بصيغة WAV.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>A frame of this video cannot be shown; take another one.</source>
            <translation>تعذّر عرض أحد إطارات هذا الفيديو؛ يُرجى اختيار فيديو آخر.</translation>
        </message>
        <message>
            <location filename="../../app/pages.py" />
            <source>A live take is not in the project yet.</source>
            <translation>توجد لقطة مباشرة لم تُضف إلى المشروع بعد.</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>A net reenacts the moving portrait and hears the voice; its light and colours lie on the portrait's face.</source>
            <translation>تعيد شبكة عصبية تمثيل البورتريه المتحرك وتستمع إلى الصوت؛ ويُسقَط ضوؤها وألوانها على وجه البورتريه.</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>A net repaints what moves and keeps the portrait's own pixels elsewhere; it can show which.</source>
            <translation>تعيد شبكة عصبية رسم ما يتحرك وتُبقي على بكسلات البورتريه نفسها في غير ذلك؛ ويمكنها إظهار ما أعادت رسمه.</translation>
        </message>
        <message>
            <location filename="../../app/generation.py" />
            <source>A part can be made anew once there is motion for this face and voice.</source>
            <translation>يمكن إعادة توليد جزء بمجرد توفر حركة لهذا الوجه وهذا الصوت.</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>A portrait and a voice to try the studio with</source>
            <translation>بورتريه وصوت لتجربة الاستوديو</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>A range whose mouth, head and expression can be changed on the right</source>
            <translation>نطاق يمكن تغيير الفم والرأس والتعبير فيه من الفاحص</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>A recording is not in the project yet.</source>
            <translation>يوجد تسجيل لم يُضف إلى المشروع بعد.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>A recording that was cut off the last time was found and made whole.</source>
            <translation>عُثر على تسجيل انقطع في المرة السابقة وجرى استكماله.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>A small badge in the lower right corner</source>
            <translation>شارة صغيرة في الزاوية اليمنى السفلى</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>A small mark says that this video was made by a computer. Leave it on unless you label the video yourself.</source>
            <translation>علامة صغيرة تدل على أن هذا الفيديو من صنع حاسوب. يُرجى إبقاؤها ما لم يُوسَم الفيديو يدويًّا.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>A video is being dubbed</source>
            <translation>هناك فيديو تجري دبلجته</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>A video of a face moves the portrait</source>
            <translation>فيديو لوجه يحرك البورتريه</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>A video of a face moves the portrait; choose a generator to let the voice move it again</source>
            <translation>فيديو لوجه يحرك البورتريه؛ وباختيار مولّد يعود الصوت إلى تحريكه</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>A wink of the person's left eye, on the right of the picture</source>
            <translation>غمزة بعين الشخص اليسرى، في يمين الصورة</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>A wink of the person's right eye, on the left of the picture</source>
            <translation>غمزة بعين الشخص اليمنى، في يسار الصورة</translation>
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
            <translation>حول Likeness</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Above 0 clockwise</source>
            <translation>فوق 0 باتجاه عقارب الساعة</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Above 0 downwards</source>
            <translation>فوق 0 نحو الأسفل</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Above 0 to the right of the picture</source>
            <translation>فوق 0 نحو يمين الصورة</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>Absolute</source>
            <translation>مطلقة</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Add a &amp;blink</source>
            <translation>إضافة رمشة(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Add a blink here</source>
            <translation>إضافة رمشة هنا</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>Add a blink {time}</source>
            <translation>إضافة رمشة {time}</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Add a key here</source>
            <translation>إضافة إطار مفتاحي هنا</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Add a mar&amp;ker</source>
            <translation>إضافة علامة(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Add a marker here</source>
            <translation>إضافة علامة هنا</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Add a mouth cue here</source>
            <translation>إضافة شكل فم هنا</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Add a portrait and a voice first</source>
            <translation>يُرجى أولًا إضافة بورتريه وصوت</translation>
        </message>
        <message>
            <location filename="../../app/batch_draft.py" />
            <source>Add a portrait: a picture of a face.</source>
            <translation>يُرجى إضافة بورتريه: صورة وجه.</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>Add a range {time}</source>
            <translation>إضافة نطاق {time}</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>Add a voice to see the face speak</source>
            <translation>بإضافة صوت يتكلم الوجه</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>Add a wink {time}</source>
            <translation>إضافة غمزة {time}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Add a wink, &amp;left eye</source>
            <translation>إضافة غمزة، العين اليسرى(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Add a wink, &amp;right eye</source>
            <translation>إضافة غمزة، العين اليمنى(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <location filename="../../app/views/batch_asking.py" />
            <source>Add all sounds of a folder</source>
            <translation>إضافة جميع الملفات الصوتية في مجلد</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Add it to the queue and go on working (Enter)</source>
            <translation>الإضافة إلى قائمة الانتظار ومتابعة العمل (Enter)</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <location filename="../../app/views/batch_asking.py" />
            <source>Add portraits</source>
            <translation>إضافة بورتريهات</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Add portraits and voices first.</source>
            <translation>يُرجى أولًا إضافة بورتريهات وأصوات.</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Add portraits…</source>
            <translation>إضافة بورتريهات…</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>Add sound and motion to the project and go on in Edit</source>
            <translation>إضافة الصوت والحركة إلى المشروع والمتابعة في صفحة «تحرير»</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Add the ticked recordings to the project</source>
            <translation>إضافة التسجيلات المحددة إلى المشروع</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>Add the voice {name}</source>
            <translation>إضافة الصوت «{name}»</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <location filename="../../app/views/batch_asking.py" />
            <source>Add voices</source>
            <translation>إضافة أصوات</translation>
        </message>
        <message>
            <location filename="../../app/batch_draft.py" />
            <source>Add voices: sound files, or a folder of them.</source>
            <translation>يُرجى إضافة أصوات: ملفات صوتية، أو مجلد منها.</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Add voices…</source>
            <translation>إضافة أصوات…</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Adds a range between in and out: mouth, head and expression can be changed there</source>
            <translation>إضافة نطاق بين نقطتي الدخول والخروج، يمكن تغيير الفم والرأس والتعبير فيه</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/landmark_bar.py" />
            <source>After</source>
            <translation>بعد</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>All blinks</source>
            <translation>جميع الرمشات</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>All blinks are kept, but the eyes stay open</source>
            <translation>تبقى جميع الرمشات محفوظة، لكن العينين تظلان مفتوحتين</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>All blinks are muted, so that this one is not seen either.</source>
            <translation>جميع الرمشات معطّلة، فلا تظهر هذه أيضًا.</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_headers.py" />
            <source>All blinks are shown again</source>
            <translation>فُعِّلت جميع الرمشات من جديد</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/dialogs/data.py" />
            <location filename="../../app/views/batch_asking.py" />
            <location filename="../../app/views/preview.py" />
            <source>All files</source>
            <translation>جميع الملفات</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>All of the kind that is selected, or all blinks</source>
            <translation>كل ما هو من النوع المحدد، أو جميع الرمشات</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>All points</source>
            <translation>جميع النقاط</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>All · {length}</source>
            <translation>الكل · {length}</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Also those that this batch did not make; else such a job fails</source>
            <translation>حتى الملفات التي لم تصنعها هذه الدفعة؛ وإلا فشلت مثل هذه المهمة</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Amount</source>
            <translation>المقدار</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>An export needs a portrait and a voice; add what is missing.</source>
            <translation>يحتاج التصدير إلى بورتريه وصوت؛ يُرجى إضافة الناقص.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>An export that is not finished yet will write {name}; choose another name.</source>
            <translation>ستكتب عملية تصدير لم تنتهِ بعد الملف «{name}»؛ يُرجى اختيار اسم آخر.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>An unseen mark and a signed manifest say it too.</source>
            <translation>وتقول ذلك أيضًا علامة مخفية وبيان مصدر موقَّع.</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Another &amp;seed</source>
            <translation>بذرة أخرى(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Another ffmpeg than the one that comes along.</source>
            <translation>استخدام ffmpeg آخر غير المرفق.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Another sound, or the sound of another video</source>
            <translation>صوت آخر، أو صوت فيديو آخر</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Another take</source>
            <translation>نسخة أخرى</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>Another video…</source>
            <translation>فيديو آخر…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/verify.py" />
            <source>Answer</source>
            <translation>الجواب</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Anything else</source>
            <translation>ملاحظات أخرى</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <source>As markers and mouth cues</source>
            <translation>علاماتٍ وأشكال فم</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <source>As markers with their words</source>
            <translation>علاماتٍ بكلماتها</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <location filename="../../app/settings.py" />
            <source>As the system</source>
            <translation>كما في النظام</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>As this computer can</source>
            <translation>حسب قدرة هذا الحاسوب</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Asking…</source>
            <translation>جارٍ الاستعلام…</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>At rest, as in a pause</source>
            <translation>في حالة السكون، كما في الوقفة</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>At the playhead</source>
            <translation>عند رأس التشغيل</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>At the playhead, on the curves whose keys are selected, or on the mouth's opening</source>
            <translation>عند رأس التشغيل، على المنحنيات ذات الإطارات المفتاحية المحددة، أو على فتحة الفم</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Attention</source>
            <translation>Attention</translation>
        </message>
        <message>
            <location filename="../../engine/motion/registry.py" />
            <source>Audio2Keypoint: lips, chin, brows and head from the voice</source>
            <translation>‏Audio2Keypoint: الشفتان والذقن والحاجبان والرأس من الصوت</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Back to the square that fits this face</source>
            <translation>العودة إلى المربع المناسب لهذا الوجه</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Back to the window (Esc)</source>
            <translation>العودة إلى النافذة (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Badge</source>
            <translation>الشارة</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <location filename="../../app/views/header.py" />
            <location filename="../../app/views/status.py" />
            <source>Batch</source>
            <translation>دفعة</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/landmark_bar.py" />
            <source>Before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Before the first export: have those who are shown and heard agreed? The note stays in the project.</source>
            <translation>قبل التصدير الأول: هل وافق من يظهر ومن يُسمع؟ تبقى المذكرة في المشروع.</translation>
        </message>
        <message>
            <location filename="../../app/hints.py" />
            <source>Begin here: drop a picture of a face and a voice anywhere into the window, record one, or type text.</source>
            <translation>البداية من هنا: يُرجى سحب صورة وجه وصوت إلى أي مكان في النافذة، أو تسجيل صوت، أو كتابة نص.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Best</source>
            <translation>الأفضل</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Blend</source>
            <translation>المزج</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/views/timeline_menu.py" />
            <source>Blink less often</source>
            <translation>تقليل عدد الرمشات</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/views/timeline_menu.py" />
            <source>Blink more often</source>
            <translation>زيادة عدد الرمشات</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Blink with both eyes</source>
            <translation>رمشة بالعينين معًا</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>Blink {n} % as often</source>
            <translation>الرمش بمعدل {n}%</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Blink · generated</source>
            <translation>رمشة · مولَّدة</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Blink · yours</source>
            <translation>رمشة · يدوية</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <location filename="../../app/views/track_blinks.py" />
            <source>Blinks</source>
            <translation>الرمشات</translation>
        </message>
        <message>
            <location filename="../../app/hints.py" />
            <source>Blinks are yours: B adds one at the playhead; click one to change it on the right, Del takes it away.</source>
            <translation>الرمشات تحت تصرفكم: يضيف المفتاح B رمشة عند رأس التشغيل؛ وبالنقر عليها يمكن تغييرها من الفاحص، وبالضغط على Del تُحذف.</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>Blinks need motion first: add a portrait and a voice.</source>
            <translation>تحتاج الرمشات إلى حركة أولًا: يُرجى إضافة بورتريه وصوت.</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>Blinks of the driver</source>
            <translation>رمشات فيديو التحريك</translation>
        </message>
        <message>
            <location filename="../../app/views/track_blinks.py" />
            <source>Blinks: yours are filled, generated ones outlined. Drag one to move it, its ends to stretch it, its top to close the lids more or less. Double-click adds one (B), Delete removes.</source>
            <translation>الرمشات: اليدوية مملوءة والمولَّدة محدّدة الإطار. السحب ينقل الرمشة، وسحب طرفيها يمددها، وسحب قمتها يزيد إغلاق الجفون أو يقلله. النقر المزدوج يضيف رمشة (B)، وDelete يحذفها.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Both</source>
            <translation>كلتاهما</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Both eyes</source>
            <translation>كلتا العينين</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <location filename="../../app/views/inspector_range.py" />
            <source>Brows</source>
            <translation>الحاجبان</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>By a quarter; faces are looked for anew</source>
            <translation>بمقدار ربع دورة؛ ويُعاد البحث عن الوجوه</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/verify.py" />
            <source>C&amp;opy</source>
            <translation>نسخ(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Cache folder</source>
            <translation>مجلد ذاكرة التخزين المؤقت</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Cache size</source>
            <translation>حجم ذاكرة التخزين المؤقت</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Calms the mouth over about this time</source>
            <translation>تهدئة حركة الفم على مدى هذا الزمن تقريبًا</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Camera</source>
            <translation>الكاميرا</translation>
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
            <translation>إلغاء</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Cancelled</source>
            <translation>أُلغيت</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Certificates</source>
            <translation>الشهادات</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>Change a range</source>
            <translation>تغيير نطاق</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Change all of it</source>
            <translation>تغيير الكل</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Change in and out</source>
            <translation>التغيير من I إلى O</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Change in to out</source>
            <translation>تغيير ما بين الدخول والخروج</translation>
        </message>
        <message>
            <location filename="../../app/editing/gaze.py" />
            <source>Change the gaze</source>
            <translation>تغيير اتجاه النظر</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Change the note of consent</source>
            <translation>تغيير مذكرة الموافقة</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Change the voice</source>
            <translation>تغيير الصوت</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>Change what of {name} moves the portrait</source>
            <translation>تغيير ما يحرك البورتريه من «{name}»</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <location filename="../../app/editing/cues.py" />
            <location filename="../../app/editing/landmarks.py" />
            <location filename="../../app/editing/motion.py" />
            <location filename="../../app/views/inspector_selected.py" />
            <location filename="../../app/views/timeline_drags.py" />
            <source>Change {what}</source>
            <translation>تغيير {what}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Chec&amp;k a video…</source>
            <translation>فحص فيديو(&amp;K)…</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Check</source>
            <translation>للمراجعة</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Check a video or a picture</source>
            <translation>فحص فيديو أو صورة</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Checking a video</source>
            <translation>جارٍ فحص فيديو</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Choose a frame with the mouth closed and the face turned to the camera.</source>
            <translation>يُرجى اختيار إطار يكون فيه الفم مغلقًا والوجه متجهًا نحو الكاميرا.</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <source>Choose a picture</source>
            <translation>اختيار صورة</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Choose a picture, or a video to take one from</source>
            <translation>اختيار صورة، أو فيديو لأخذ صورة منه</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Choose a sound file, or a video for its sound</source>
            <translation>اختيار ملف صوتي، أو فيديو لأخذ صوته</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Choose another voice</source>
            <translation>اختيار صوت آخر</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Choose face {n}</source>
            <translation>اختيار الوجه {n}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Choose folder and name</source>
            <translation>اختيار المجلد والاسم</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Choose folder and name (Alt+C)</source>
            <translation>اختيار المجلد والاسم (Alt+C)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Choose folder and name of the dubbed video</source>
            <translation>اختيار مجلد الفيديو المدبلج واسمه</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>Choose it in a file dialog</source>
            <translation>الاختيار من مربع حوار الملفات</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Choose pictures of faces</source>
            <translation>اختيار صور وجوه</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Choose sound files</source>
            <translation>اختيار ملفات صوتية</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>Choose take {n}</source>
            <translation>اختيار النسخة {n}</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Choose the folder of the videos</source>
            <translation>اختيار مجلد مقاطع الفيديو</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Choose the motion generator</source>
            <translation>اختيار مولّد الحركة</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>Choose the original motion</source>
            <translation>اختيار الحركة الأصلية</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Choose the renderer</source>
            <translation>اختيار محرّك التصيير</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Choose the seed {n}</source>
            <translation>اختيار البذرة {n}</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Choose this voice</source>
            <translation>اختيار هذا الصوت</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>Choose {thing}</source>
            <translation>اختيار {thing}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Clear finished</source>
            <translation>مسح المنتهية</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <location filename="../../app/views/timeline_menu.py" />
            <source>Clear in and out</source>
            <translation>مسح نقطتي الدخول والخروج</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Clear now</source>
            <translation>إفراغ الآن</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Clear this curve</source>
            <translation>إفراغ هذا المنحنى</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>Clear {curve}</source>
            <translation>إفراغ {curve}</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_headers.py" />
            <source>Click makes the row low again</source>
            <translation>النقر يعيد الصف إلى ارتفاعه الصغير</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_headers.py" />
            <source>Click opens the row wide</source>
            <translation>النقر يوسّع الصف</translation>
        </message>
        <message>
            <location filename="../../app/views/track_quality.py" />
            <source>Click to go there.</source>
            <translation>النقر للانتقال إلى هناك.</translation>
        </message>
        <message>
            <location filename="../../app/views/track_quality.py" />
            <source>Click to go to the worst frame; double-click mends it.</source>
            <translation>النقر للانتقال إلى أسوأ إطار؛ والنقر المزدوج لإصلاحه.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <location filename="../../app/dialogs/shortcuts.py" />
            <location filename="../../app/dialogs/verify.py" />
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <location filename="../../app/dialogs/shortcuts.py" />
            <location filename="../../app/dialogs/verify.py" />
            <source>Close (Esc)</source>
            <translation>إغلاق (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Close Likeness</source>
            <translation>إغلاق Likeness</translation>
        </message>
        <message>
            <location filename="../../app/widgets/hint_bubble.py" />
            <source>Close this hint</source>
            <translation>إغلاق هذا التلميح</translation>
        </message>
        <message>
            <location filename="../../app/widgets/hint_bubble.py" />
            <source>Close this hint and show no others</source>
            <translation>إغلاق هذا التلميح وعدم إظهار غيره</translation>
        </message>
        <message>
            <location filename="../../app/widgets/notice.py" />
            <source>Close this message</source>
            <translation>إغلاق هذه الرسالة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Close without exporting (Esc)</source>
            <translation>الإغلاق دون تصدير (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Closes and opens at once, and is shut for most of the time</source>
            <translation>يُغلق ويُفتح على الفور، ويظل مغلقًا معظم الوقت</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Closes fast and opens slowly, as lids do</source>
            <translation>يُغلق بسرعة ويُفتح ببطء، كما تفعل الجفون</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Closure</source>
            <translation>مقدار الإغلاق</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Colours of the window.</source>
            <translation>ألوان النافذة.</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Consent</source>
            <translation>الموافقة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Copied</source>
            <translation>تم النسخ</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/verify.py" />
            <location filename="../../app/views/timeline_menu.py" />
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Copy its text</source>
            <translation>نسخ النص</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Copy report</source>
            <translation>نسخ التقرير</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Corners of the mouth, in eye distances</source>
            <translation>زاويتا الفم، بوحدة المسافة بين العينين</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Count three, two, one before recording</source>
            <translation>العدّ ثلاثة، اثنان، واحد قبل التسجيل</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Count-in</source>
            <translation>العد التنازلي</translation>
        </message>
        <message>
            <location filename="../../app/widgets/blink_curve.py" />
            <source>Course of the blink</source>
            <translation>مسار الرمشة</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Crop left</source>
            <translation>يسار الاقتصاص</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Crop size</source>
            <translation>حجم الاقتصاص</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Crop the portrait</source>
            <translation>اقتصاص البورتريه</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Crop top</source>
            <translation>أعلى الاقتصاص</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Cu&amp;t</source>
            <translation>قص(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../app/views/track_cues.py" />
            <source>Cues</source>
            <translation>أشكال الفم</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <source>Cues, motion, subtitles, timelines</source>
            <translation>أشكال فم وحركة وترجمات ومخططات زمنية</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Cut</source>
            <translation>قص</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>D&amp;ub a video…</source>
            <translation>دبلجة فيديو(&amp;B)…</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Decides head motion, blinks and gaze; the same seed makes the same again</source>
            <translation>تحدد حركة الرأس والرمشات واتجاه النظر؛ والبذرة نفسها تعطي النتيجة نفسها</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Declared as</source>
            <translation>المصرَّح به</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>Default</source>
            <translation>افتراضي</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>Default of {thing}</source>
            <translation>الافتراضي: {thing}</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Delay</source>
            <translation>التأخير</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Delay {n} ms</source>
            <translation>التأخير {n} ms</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_selected.py" />
            <location filename="../../app/views/timeline_menu.py" />
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_selected.py" />
            <source>Delete all {n}</source>
            <translation>حذف الكل ({n})</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_selected.py" />
            <source>Delete what is selected</source>
            <translation>حذف ما هو محدد</translation>
        </message>
        <message>
            <location filename="../../app/editing/selected.py" />
            <source>Delete {what}</source>
            <translation>حذف {what}</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>Demo</source>
            <translation>العرض التجريبي</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Device</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>Discard</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>Discard the live take</source>
            <translation>تجاهل اللقطة المباشرة</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_wipe.py" />
            <source>Divider between A and B</source>
            <translation>الفاصل بين A وB</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <source>Done</source>
            <translation>تمت</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Done · {folder}</source>
            <translation>تم · {folder}</translation>
        </message>
        <message>
            <location filename="../../app/widgets/labelled_slider.py" />
            <source>Double-click to reset</source>
            <translation>النقر المزدوج لإعادة الضبط</translation>
        </message>
        <message>
            <location filename="../../app/widgets/labelled_slider.py" />
            <source>Double-click to reset, Shift for fine steps, Enter to type</source>
            <translation>النقر المزدوج لإعادة الضبط، وShift لخطوات دقيقة، وEnter للكتابة</translation>
        </message>
        <message>
            <location filename="../../app/widgets/labelled_slider.py" />
            <source>Double-click to type a number</source>
            <translation>النقر المزدوج لكتابة رقم</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>Down</source>
            <translation>إلى الأسفل</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>Down in the picture, in eye distances</source>
            <translation>نحو أسفل الصورة، بوحدة المسافة بين العينين</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/player.py" />
            <source>Drag or click to go there</source>
            <translation>السحب أو النقر للانتقال إلى هناك</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_wave.py" />
            <source>Drag the amber handles, or press I and O, to trim; drag the dashed line to set the noise gate; click to listen from there</source>
            <translation>سحب المقبضين الكهرمانيين، أو الضغط على I وO، للتقليم؛ وسحب الخط المتقطع لضبط بوابة الضجيج؛ والنقر للاستماع من ذلك الموضع</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_wipe.py" />
            <source>Drag to compare A with B (arrow keys move it, Home and End take it to the edges)</source>
            <translation>السحب للمقارنة بين A وB (مفاتيح الأسهم تحرك الفاصل، وHome وEnd تنقله إلى الحافتين)</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_ruler.py" />
            <source>Drag to move the playhead, Shift and drag to set in and out, double click to add a marker</source>
            <translation>السحب لتحريك رأس التشغيل، والسحب مع Shift لتعيين نقطتي الدخول والخروج، والنقر المزدوج لإضافة علامة</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>Draw another seed: other head motion, blinks and gaze</source>
            <translation>اختيار بذرة أخرى عشوائيًّا: حركة رأس ورمشات واتجاهات نظر مختلفة</translation>
        </message>
        <message>
            <location filename="../../app/views/waveform.py" />
            <source>Drawing the waveform …</source>
            <translation>جارٍ رسم شكل الموجة …</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Draws the generated blinks anew; yours stay as they are</source>
            <translation>توليد الرمشات من جديد؛ وتبقى اليدوية كما هي</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Draws the motion as coloured lines: a quick look at what the voice does to the face.</source>
            <translation>رسم الحركة خطوطًا ملونة: نظرة سريعة على ما يفعله الصوت بالوجه.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>Drive</source>
            <translation>تحريك</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>Drive by video {name}</source>
            <translation>التحريك بالفيديو «{name}»</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Drive by video…</source>
            <translation>التحريك بالفيديو…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>Drive by {name}</source>
            <translation>التحريك بواسطة «{name}»</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Drive the portrait by it…</source>
            <translation>تحريك البورتريه به…</translation>
        </message>
        <message>
            <location filename="../../app/choices.py" />
            <location filename="../../app/provenance.py" />
            <location filename="../../app/views/inspector_driving.py" />
            <source>Driving video</source>
            <translation>فيديو التحريك</translation>
        </message>
        <message>
            <location filename="../../app/views/media_portrait.py" />
            <source>Drop a picture here</source>
            <translation>إفلات صورة هنا</translation>
        </message>
        <message>
            <location filename="../../app/views/media.py" />
            <source>Drop a picture, a sound or a video</source>
            <translation>إفلات صورة أو صوت أو فيديو</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Drop a portrait here</source>
            <translation>إفلات بورتريه هنا</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_overlay.py" />
            <source>Drop a voice here or record one</source>
            <translation>إفلات صوت هنا أو تسجيله</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <source>Drop pictures of faces here</source>
            <translation>إفلات صور وجوه هنا</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <source>Drop sound files or a folder of them here</source>
            <translation>إفلات ملفات صوتية أو مجلد منها هنا</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Drop this film and film another one</source>
            <translation>تجاهل هذا التصوير وتصوير غيره</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/media.py" />
            <location filename="../../app/views/preview_drop.py" />
            <source>Dropped picture</source>
            <translation>صورة مُفلَتة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Dub</source>
            <translation>دبلجة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Dub a video</source>
            <translation>دبلجة فيديو</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Dub it with another voice…</source>
            <translation>دبلجته بصوت آخر…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Dub {name}</source>
            <translation>دبلجة «{name}»</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Dubbed video</source>
            <translation>الفيديو المدبلج</translation>
        </message>
        <message>
            <location filename="../../app/dubbing.py" />
            <source>Dubbing {name}</source>
            <translation>جارٍ دبلجة «{name}»</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Dup&amp;licate</source>
            <translation>مضاعفة(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Duplicate</source>
            <translation>مضاعفة</translation>
        </message>
        <message>
            <location filename="../../app/editing/selected.py" />
            <source>Duplicate {what}</source>
            <translation>مضاعفة {what}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>E&amp;xport data…</source>
            <translation>تصدير البيانات(&amp;X)…</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <location filename="../../app/views/inspector_key.py" />
            <location filename="../../app/views/inspector_range.py" />
            <source>Ease</source>
            <translation>التدرّج</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>Ease of {what}</source>
            <translation>تدرّج {what}</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Edit</source>
            <translation>تحرير</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Edit points: move landmarks over the rendered frames</source>
            <translation>تحرير النقاط: نقل المعالم فوق الإطارات المصيَّرة</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Edit what was spoken</source>
            <translation>تحرير ما قيل</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Editing points</source>
            <translation>تحرير النقاط جارٍ</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Editing, transparent</source>
            <translation>للمونتاج، شفاف</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Empty the list; videos stay</source>
            <translation>إفراغ القائمة؛ وتبقى مقاطع الفيديو</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <location filename="../../app/views/inspector_part.py" />
            <location filename="../../app/views/inspector_range.py" />
            <location filename="../../app/views/inspector_take.py" />
            <source>End</source>
            <translation>النهاية</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>End the film</source>
            <translation>إنهاء التصوير</translation>
        </message>
        <message>
            <location filename="../../app/widgets/labelled_slider.py" />
            <source>Enter takes the number, Escape leaves it as it was</source>
            <translation>يعتمد Enter الرقم، ويتركه Esc كما كان</translation>
        </message>
        <message>
            <location filename="../../app/views/status.py" />
            <source>Every change is saved</source>
            <translation>جميع التغييرات محفوظة</translation>
        </message>
        <message>
            <location filename="../../app/hints.py" />
            <source>Every change is saved as you make it, and undo reaches back over a restart. Ctrl+S gives it a name.</source>
            <translation>يُحفظ كل تغيير لحظة إجرائه، ويبقى التراجع ممكنًا بعد إعادة التشغيل. يعطي Ctrl+S المشروع اسمًا.</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Every portrait speaks with every voice: drop pictures and sound files here, or a table of jobs (CSV).</source>
            <translation>يتكلم كل بورتريه بكل صوت: يمكن هنا إفلات صور وملفات صوتية، أو جدول مهام (CSV).</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Every portrait with every voice</source>
            <translation>كل بورتريه مع كل صوت</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Everything but the lids stays as it is at the start</source>
            <translation>يبقى كل شيء عدا الجفون كما هو في البداية</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Example of a name</source>
            <translation>مثال على اسم</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/views/header.py" />
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Export as</source>
            <translation>التصدير بصيغة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <source>Export data</source>
            <translation>تصدير البيانات</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Export the video</source>
            <translation>تصدير الفيديو</translation>
        </message>
        <message>
            <location filename="../../app/export_queue.py" />
            <source>Exporting {name}</source>
            <translation>جارٍ تصدير «{name}»</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Exports appear here while they are made, and stay until you clear them.</source>
            <translation>تظهر عمليات التصدير هنا أثناء إنجازها، وتبقى حتى مسحها.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Exports are not finished yet. They are kept and can go on the next time. Close all the same?</source>
            <translation>لم تنتهِ عمليات التصدير بعد. ستبقى محفوظة ويمكن متابعتها في المرة القادمة. هل تريدون الإغلاق مع ذلك؟</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Exports are waiting</source>
            <translation>عمليات تصدير في الانتظار</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <location filename="../../app/views/inspector_range.py" />
            <source>Expression</source>
            <translation>التعبير</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Eyes</source>
            <translation>العينان</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>F&amp;ull screen</source>
            <translation>ملء الشاشة(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/views/inspector_portrait.py" />
            <location filename="../../app/views/track_curves.py" />
            <source>Face</source>
            <translation>الوجه</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/views/preview_faces.py" />
            <source>Face {n}</source>
            <translation>الوجه {n}</translation>
        </message>
        <message>
            <location filename="../../app/views/media_portrait.py" />
            <source>Face {n}: {pose}</source>
            <translation>الوجه {n}: {pose}</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Face, voice or seed are others than the motion was made from</source>
            <translation>الوجه أو الصوت أو البذرة تختلف عما صُنعت منه الحركة</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_faces.py" />
            <source>Faces of the portrait</source>
            <translation>وجوه البورتريه</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/views/batch.py" />
            <source>Failed</source>
            <translation>فشلت</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/landmark_bar.py" />
            <source>Falloff</source>
            <translation>مدى التأثير</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Fewer</source>
            <translation>أقل</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>File name</source>
            <translation>اسم الملف</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Filled in for each video: {fields}. A / makes a folder.</source>
            <translation>ما يُملأ لكل فيديو: {fields}. العلامة / تنشئ مجلدًا.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Film</source>
            <translation>تصوير</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Film a driving video</source>
            <translation>تصوير فيديو تحريك</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Film after a count of three</source>
            <translation>التصوير بعد العدّ إلى ثلاثة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Film again</source>
            <translation>التصوير من جديد</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>Film yourself…</source>
            <translation>تصوير النفس…</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Filmed video</source>
            <translation>فيديو مصوَّر</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Filmed, with parts made by a trained algorithm</source>
            <translation>مصوَّر، مع أجزاء من صنع خوارزمية مدرَّبة</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>Films a driving video with a camera</source>
            <translation>تصوير فيديو تحريك بالكاميرا</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/shortcuts.py" />
            <source>Find an action or a key</source>
            <translation>البحث عن إجراء أو مفتاح</translation>
        </message>
        <message>
            <location filename="../../app/driving_hearing.py" />
            <location filename="../../app/live_keeping.py" />
            <source>Find mouth cues</source>
            <translation>العثور على أشكال الفم</translation>
        </message>
        <message>
            <location filename="../../app/widgets/section.py" />
            <source>Fold this part</source>
            <translation>طيّ هذا الجزء</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/views/batch_bar.py" />
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_asking.py" />
            <source>Folder of the videos</source>
            <translation>مجلد مقاطع الفيديو</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Folder: {path}</source>
            <translation>المجلد: {path}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>Follow the face, and let it move the portrait (Enter)</source>
            <translation>تتبّع الوجه وجعله يحرك البورتريه (Enter)</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Following the driver's face</source>
            <translation>جارٍ تتبّع الوجه في فيديو التحريك</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Following the face</source>
            <translation>جارٍ تتبّع الوجه</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>Following the face in {name}</source>
            <translation>جارٍ تتبّع الوجه في «{name}»</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>For further work; takes longer and more room</source>
            <translation>لمزيد من العمل؛ يستغرق وقتًا أطول ويشغل مساحة أكبر</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Found</source>
            <translation>عُثر عليه</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Frame of the video</source>
            <translation>إطار من الفيديو</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <location filename="../../app/dialogs/export.py" />
            <source>Frame rate</source>
            <translation>معدل الإطارات</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <location filename="../../app/views/track_frames.py" />
            <source>Frames</source>
            <translation>الإطارات</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Frames a second</source>
            <translation>الإطارات في الثانية</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <source>Frames a second of the Moho project that it is for:</source>
            <translation>عدد الإطارات في الثانية في مشروع Moho المقصود:</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <source>Frames a second of the Moho project that {name} is from:</source>
            <translation>عدد الإطارات في الثانية في مشروع Moho الذي منه «{name}»:</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Frames a second of the tracks; the video's own are chosen at export</source>
            <translation>عدد إطارات الحركة في الثانية؛ أما معدل إطارات الفيديو فيُختار عند التصدير</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Frames are rendered on {device}</source>
            <translation>تُصيَّر الإطارات على {device}</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Frames left out</source>
            <translation>الإطارات المُسقطة</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Frames shown in a second; {n} is all of them</source>
            <translation>الإطارات المعروضة في الثانية؛ {n} هي جميعها</translation>
        </message>
        <message>
            <location filename="../../app/views/track_frames.py" />
            <source>Frames that are rendered already and play at once</source>
            <translation>إطارات مصيَّرة بالفعل وتُشغَّل على الفور</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Frames that would have come too late; the sound that is kept lacks nothing</source>
            <translation>إطارات كانت ستصل متأخرة جدًّا؛ ولا ينقص الصوت المحفوظ شيء</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Freeze</source>
            <translation>تجميد</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>From</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>From first to last move</source>
            <translation>من أول حركة إلى آخر حركة</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>From nose to chin the face is {value} of the portrait's; above {limit} it looks drawn out.</source>
            <translation>من الأنف إلى الذقن يبلغ الوجه {value} من وجه البورتريه؛ وفوق {limit} يبدو ممطوطًا.</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>From nose to chin the face is {value} of the portrait's; below {limit} it looks squeezed.</source>
            <translation>من الأنف إلى الذقن يبلغ الوجه {value} من وجه البورتريه؛ ودون {limit} يبدو مضغوطًا.</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>From the clipboard</source>
            <translation>من الحافظة</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>From the end of the sound that a frame belongs to, at the microphone, until that frame is handed to the screen; 95 of 100 frames of the last seconds came sooner. The sound of the frame itself lasts 40 ms more.</source>
            <translation>المدة من نهاية الصوت الذي ينتمي إليه الإطار، عند الميكروفون، حتى تسليم ذلك الإطار إلى الشاشة؛ وقد وصل 95 من كل 100 إطار في الثواني الأخيرة أسرع من ذلك. ويستغرق صوت الإطار نفسه 40 ملّي ثانية أخرى.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Full size</source>
            <translation>الحجم الكامل</translation>
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
            <translation>الكسب</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <location filename="../../app/views/inspector_gaze.py" />
            <location filename="../../app/views/track_curves.py" />
            <source>Gaze</source>
            <translation>النظر</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Gaze sideways</source>
            <translation>النظر أفقيًّا</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Gaze up and down</source>
            <translation>النظر عموديًّا</translation>
        </message>
        <message>
            <location filename="../../app/generation.py" />
            <source>Generate a part anew {time}</source>
            <translation>إعادة توليد جزء {time}</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Generate again</source>
            <translation>التوليد من جديد</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Generate all of it anew</source>
            <translation>إعادة توليد الكل</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Generate anew by</source>
            <translation>إعادة التوليد باستخدام</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Generate in and out anew</source>
            <translation>إعادة التوليد من I إلى O</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Generate in to out a&amp;new</source>
            <translation>إعادة توليد ما بين الدخول والخروج(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Generate in to out anew</source>
            <translation>إعادة توليد ما بين الدخول والخروج</translation>
        </message>
        <message>
            <location filename="../../app/generation.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>Generate motion</source>
            <translation>توليد الحركة</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Generate the motion anew to use this: it was made before voices were listened to.</source>
            <translation>لاستخدام هذا يُرجى توليد الحركة من جديد: فقد صُنعت قبل أن يجري الاستماع إلى الأصوات.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Generated blinks come 125 % as often; yours stay</source>
            <translation>تأتي الرمشات المولَّدة بمعدل 125%؛ وتبقى اليدوية كما هي</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Generated blinks come 75 % as often; yours stay</source>
            <translation>تأتي الرمشات المولَّدة بمعدل 75%؛ وتبقى اليدوية كما هي</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Generates this part once more, with a seed that was not tried here</source>
            <translation>توليد هذا الجزء مرة أخرى ببذرة لم تُجرَّب هنا</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Generates what lies between in and out once more; what is there is kept</source>
            <translation>توليد ما بين نقطتي الدخول والخروج مرة أخرى؛ ويبقى الموجود محفوظًا</translation>
        </message>
        <message>
            <location filename="../../app/generation.py" />
            <source>Generating a part anew</source>
            <translation>جارٍ إعادة توليد جزء</translation>
        </message>
        <message>
            <location filename="../../app/generation.py" />
            <source>Generating motion</source>
            <translation>جارٍ توليد الحركة</translation>
        </message>
        <message>
            <location filename="../../app/live_keeping.py" />
            <source>Generating what is missing of the live motion</source>
            <translation>جارٍ توليد ما ينقص الحركة المباشرة</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Generating…</source>
            <translation>جارٍ التوليد…</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Generator</source>
            <translation>المولّد</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <source>Getting ready: microphone and renderer</source>
            <translation>جارٍ التحضير: الميكروفون ومحرّك التصيير</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Give the project a name; every change is saved by itself</source>
            <translation>إعطاء المشروع اسمًا؛ ويُحفظ كل تغيير تلقائيًّا</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_checks.py" />
            <source>Give the whole path of the folder, or choose it in the file dialog.</source>
            <translation>يُرجى كتابة المسار الكامل للمجلد، أو اختياره من مربع حوار الملفات.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <location filename="../../app/pages.py" />
            <source>Go back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>Go back to the default</source>
            <translation>العودة إلى الافتراضي</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <location filename="../../app/views/batch_bar.py" />
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Go on without a note (Esc)</source>
            <translation>المتابعة دون مذكرة (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Go to the worst frame</source>
            <translation>الانتقال إلى أسوأ إطار</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Goes on smoothly</source>
            <translation>يستمر بسلاسة</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Goes on straight</source>
            <translation>يستمر باستقامة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Good</source>
            <translation>جيدة</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_faces.py" />
            <source>Good: a clear face, seen from the front</source>
            <translation>جيد: وجه واضح من الأمام</translation>
        </message>
        <message>
            <location filename="../../app/widgets/hint_bubble.py" />
            <source>Got it</source>
            <translation>فهمت</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <location filename="../../app/views/inspector_range.py" />
            <location filename="../../app/views/track_curves.py" />
            <source>Head</source>
            <translation>الرأس</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>Head and lips stand as the driver's do.</source>
            <translation>يقف الرأس والشفتان كما في فيديو التحريك.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Hear the text spoken</source>
            <translation>الاستماع إلى النص منطوقًا</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <location filename="../../app/views/inspector_take.py" />
            <source>Heard</source>
            <translation>المسموع</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>Heard voice</source>
            <translation>الصوت المسموع</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Held closed</source>
            <translation>البقاء مغلقًا</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <location filename="../../app/views/live_microphone.py" />
            <source>Hint about the level</source>
            <translation>تلميح عن مستوى الصوت</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Hints</source>
            <translation>التلميحات</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/history.py" />
            <source>History</source>
            <translation>المحفوظات</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Hold</source>
            <translation>ثابت</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Hold closed half a second longer</source>
            <translation>إبقاء الإغلاق نصف ثانية أطول</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Hold the mouth</source>
            <translation>تثبيت الفم</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <location filename="../../app/views/inspector_blink.py" />
            <source>Hold {what} closed</source>
            <translation>إبقاء {what} مغلقة</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Holds until the next key</source>
            <translation>يثبت حتى الإطار المفتاحي التالي</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>How close the timeline is looked at (Ctrl and wheel, + and -)</source>
            <translation>درجة تقريب المخطط الزمني (Ctrl مع عجلة الفأرة، + و-)</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>How far around the points the face follows, in eye distances</source>
            <translation>إلى أي مدى حول النقاط يتبعها الوجه، بوحدة المسافة بين العينين</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>How far around them the face moves along, in eye distances</source>
            <translation>إلى أي مدى حولها يتحرك الوجه معها، بوحدة المسافة بين العينين</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>How far brows and corners of the mouth are raised. Double click sets a key, which can be dragged.</source>
            <translation>مقدار رفع الحاجبين وزاويتي الفم. النقر المزدوج يعيّن إطارًا مفتاحيًّا يمكن سحبه.</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>How far brows and nose move with the driver's</source>
            <translation>مقدار تحرك الحاجبين والأنف مع فيديو التحريك</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>How far lips and jaw move with the driver's</source>
            <translation>مقدار تحرك الشفتين والفك مع فيديو التحريك</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_gaze.py" />
            <source>How far the eyes look about by themselves: 100 % is natural, with 0 % they stay as in the portrait</source>
            <translation>مقدار تجوّل النظر من تلقاء نفسه: 100% طبيعي، وعند 0% تبقى العينان كما في البورتريه</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>How far the eyes look about with the driver's</source>
            <translation>مقدار تجوّل النظر مع فيديو التحريك</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>How far the head moves; 0 % holds it still</source>
            <translation>مقدار تحرك الرأس؛ 0% يبقيه ثابتًا</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>How far the head turns, leans and shifts with the driver's</source>
            <translation>مقدار التفات الرأس وميله وانتقاله مع فيديو التحريك</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>How far the lids are shut at the peak</source>
            <translation>مقدار إغلاق الجفون عند الذروة</translation>
        </message>
        <message>
            <location filename="../../app/widgets/blink_curve.py" />
            <source>How far the lids are shut, from the start of the blink to its end</source>
            <translation>مقدار إغلاق الجفون، من بداية الرمشة إلى نهايتها</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>How far the lips move with the voice</source>
            <translation>مقدار تحرك الشفتين مع الصوت</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>How far the mouth moves from its rest</source>
            <translation>مقدار تحرك الفم عن حالة السكون</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>How fast it is spoken: 1 is the voice's own way</source>
            <translation>سرعة النطق: 1 هي سرعة الصوت نفسه</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>How long after its moment it is over</source>
            <translation>كم يمضي بعد لحظته حتى ينتهي</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>How long after this moment the points are back</source>
            <translation>كم يمضي بعد هذه اللحظة حتى تعود النقاط</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>How long before its moment it begins</source>
            <translation>كم يسبق لحظته عند البدء</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>How long before this moment the points begin to move</source>
            <translation>كم تسبق النقاط هذه اللحظة عند بدء حركتها</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>How long it takes to come in and to go out, inside it</source>
            <translation>مدة الدخول التدريجي والخروج التدريجي داخله</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>How long it takes to go over at each end, so that nothing jumps</source>
            <translation>مدة الانتقال عند كل طرف، كي لا تحدث قفزة</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>How long the lids stay shut; the blink grows by that</source>
            <translation>مدة بقاء الجفون مغلقة؛ وتطول الرمشة بقدرها</translation>
        </message>
        <message>
            <location filename="../../app/widgets/level_meter.py" />
            <source>How loud it is, in dB below full scale; speech should peak between −12 and −3</source>
            <translation>شدة الصوت، بوحدة dB دون المقياس الكامل؛ وينبغي أن تقع ذروة الكلام بين ‎−12 و‎−3</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>How many videos are made at a time, each by its own worker</source>
            <translation>عدد مقاطع الفيديو التي تُصنع في آن واحد، لكل منها عملية مساعدة خاصة</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>How much later the mouth moves; less is earlier</source>
            <translation>مقدار تأخر حركة الفم؛ والأقل أبكر</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>How much of each pixel the net repaints; where no colour lies over it, the portrait stays.</source>
            <translation>مقدار ما تعيد الشبكة العصبية رسمه من كل بكسل؛ وحيث لا لون فوقه يبقى البورتريه.</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>How much of what follows is heard before the lips move: a little later, a little truer. 1 is 40 ms.</source>
            <translation>كم يُسمع مما يلي قبل أن تتحرك الشفتان: تأخر قليل ودقة أعلى قليلًا. 1 يعادل 40 ملّي ثانية.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>How often</source>
            <translation>المعدل</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>How the head is turned and where it is. Double click sets a key; drag it up or down.</source>
            <translation>كيف يلتفت الرأس وأين هو. النقر المزدوج يعيّن إطارًا مفتاحيًّا؛ ويمكن سحبه إلى أعلى أو أسفل.</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>How the motion counts</source>
            <translation>كيفية احتساب الحركة</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>How the renderer made the frame, laid over it; after the last one, none</source>
            <translation>كيف صنع محرّك التصيير الإطار، مركّبًا فوقه؛ وبعد الأخير لا شيء</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>How they agreed</source>
            <translation>كيفية الموافقة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>How those who are shown and heard agreed to this video</source>
            <translation>كيف وافق من يظهر ومن يُسمع على هذا الفيديو</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <source>Import motion or cues</source>
            <translation>استيراد حركة أو أشكال فم</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>Import {name}</source>
            <translation>استيراد «{name}»</translation>
        </message>
        <message>
            <location filename="../../app/choices.py" />
            <source>Imported</source>
            <translation>مستورَدة</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>In and out (I and O)</source>
            <translation>نقطتا الدخول والخروج (I وO)</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>In and out from {name}.</source>
            <translation>نقطتا الدخول والخروج من «{name}».</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>In to out</source>
            <translation>من الدخول إلى الخروج</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>In to out · {start} – {end}</source>
            <translation>من الدخول إلى الخروج · {start} – {end}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>In use</source>
            <translation>قيد الاستخدام</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <source>Inspector</source>
            <translation>الفاحص</translation>
        </message>
        <message>
            <location filename="../../app/jobs.py" />
            <source>It failed without a reason; see the log.</source>
            <translation>فشلت العملية دون ذكر سبب؛ يُرجى مراجعة السجل.</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_legend.py" />
            <source>It is laid over the picture again when you pause.</source>
            <translation>يعود فوق الصورة عند الإيقاف المؤقت.</translation>
        </message>
        <message>
            <location filename="../../app/views/live_microphone.py" />
            <source>It is listened to from Start to Stop only.</source>
            <translation>لا يجري الاستماع إلا من «البدء» إلى «إيقاف».</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>It is me</source>
            <translation>صاحب الصورة هو أنا</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>It is replaced when the dub is whole. Until then it stays as it is.</source>
            <translation>يُستبدل حين تكتمل الدبلجة. وحتى ذلك الحين يبقى كما هو.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>It is replaced when the export is whole. Until then it stays as it is.</source>
            <translation>يُستبدل حين يكتمل التصدير. وحتى ذلك الحين يبقى كما هو.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Its loudness</source>
            <translation>مستوى صوته</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Its side</source>
            <translation>طول ضلع المربع</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Jaw</source>
            <translation>الفك</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/batch_table.py" />
            <source>Jobs</source>
            <translation>المهام</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Joining picture and sound…</source>
            <translation>جارٍ دمج الصورة والصوت…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <location filename="../../app/dialogs/record.py" />
            <location filename="../../app/pages.py" />
            <location filename="../../app/views/live_takes.py" />
            <source>Keep</source>
            <translation>احتفاظ</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Keep as yours</source>
            <translation>الاحتفاظ بها يدوية</translation>
        </message>
        <message>
            <location filename="../../app/live_keeping.py" />
            <location filename="../../app/views/live_takes.py" />
            <source>Keep the live take</source>
            <translation>الاحتفاظ باللقطة المباشرة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Keep the sound of the video under the voice</source>
            <translation>إبقاء صوت الفيديو تحت الكلام</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Keep {n}</source>
            <translation>الاحتفاظ بـ {n}</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>Key of {curve} {time}</source>
            <translation>إطار مفتاحي: {curve} {time}</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>Key {value}</source>
            <translation>إطار مفتاحي {value}</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Keypoints</source>
            <translation>النقاط الرئيسية</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Kind of export</source>
            <translation>نوع التصدير</translation>
        </message>
        <message>
            <location filename="../../app/views/track_blinks.py" />
            <source>L</source>
            <translation>L</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>Landmark key</source>
            <translation>إطار مفتاحي للمعالم</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/preview_bar.py" />
            <location filename="../../app/views/track_landmarks.py" />
            <location filename="../../engine/render/registry.py" />
            <source>Landmarks</source>
            <translation>المعالم</translation>
        </message>
        <message>
            <location filename="../../app/views/track_landmarks.py" />
            <source>Landmarks that you moved by hand. Drag points in the preview to add one; here a double click adds none.</source>
            <translation>معالم جرى نقلها يدويًّا. سحب النقاط في المعاينة يضيف واحدًا؛ أما النقر المزدوج هنا فلا يضيف شيئًا.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <location filename="../../app/settings.py" />
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Language of the text</source>
            <translation>لغة النص</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Language of the window.</source>
            <translation>لغة النافذة.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <location filename="../../app/pages.py" />
            <source>Leave</source>
            <translation>مغادرة</translation>
        </message>
        <message>
            <location filename="../../app/pages.py" />
            <source>Leave the live takes?</source>
            <translation>ترك اللقطات المباشرة؟</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Leave the note as it is (Esc)</source>
            <translation>ترك المذكرة كما هي (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Leave the recordings?</source>
            <translation>ترك التسجيلات؟</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Leave without a film</source>
            <translation>الإغلاق دون الاحتفاظ بتصوير</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Leave without adding a recording</source>
            <translation>الإغلاق دون إضافة تسجيل</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Leave without adding anything; the text is kept for the next time</source>
            <translation>الإغلاق دون إضافة شيء؛ ويبقى النص محفوظًا للمرة القادمة</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Left</source>
            <translation>اليسرى</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Left brow</source>
            <translation>الحاجب الأيسر</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Left edge of the square</source>
            <translation>الحافة اليسرى للمربع</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Left eye</source>
            <translation>العين اليسرى</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <location filename="../../app/views/inspector_blink.py" />
            <location filename="../../app/views/inspector_motion.py" />
            <source>Length</source>
            <translation>الطول</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Length of the text</source>
            <translation>طول النص</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Let a computer voice speak what you type</source>
            <translation>جعل صوت حاسوبي ينطق النص المكتوب</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Let the face speak this voice</source>
            <translation>جعل الوجه يتكلم بهذا الصوت</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Let the lips follow the voice; the rest of the video stays as it is (Enter)</source>
            <translation>جعل الشفتين تتبعان الصوت؛ ويبقى سائر الفيديو كما هو (Enter)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Let this film move the portrait</source>
            <translation>جعل هذا التصوير يحرك البورتريه</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>Lets another video, or this one anew, move the portrait</source>
            <translation>جعل فيديو آخر، أو هذا من جديد، يحرك البورتريه</translation>
        </message>
        <message>
            <location filename="../../app/widgets/level_meter.py" />
            <source>Level</source>
            <translation>المستوى</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Licence: {name}</source>
            <translation>الترخيص: {name}</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <location filename="../../app/program.py" />
            <source>Likeness cannot start ({reason}); the log in {folder} says more.</source>
            <translation>تعذّر بدء Likeness ({reason})؛ في السجل ضمن {folder} تفاصيل أكثر.</translation>
        </message>
        <message>
            <location filename="../../app/export_queue.py" />
            <source>Likeness ended before this was whole; choose Retry.</source>
            <translation>أُغلق Likeness قبل اكتمال هذا؛ يُرجى اختيار «إعادة المحاولة».</translation>
        </message>
        <message>
            <location filename="../../app/program.py" />
            <source>Likeness ended unexpectedly last time. Every change was saved; you can go on.</source>
            <translation>أُغلق Likeness في المرة السابقة على نحو غير متوقع. كل تغيير محفوظ؛ ويمكن المتابعة.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Likeness projects</source>
            <translation>مشروعات Likeness</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Likeness {version} makes a portrait speak.

Apache License 2.0. Everything runs on this machine.</source>
            <translation>‏Likeness {version} يجعل البورتريه يتكلم.

Apache License 2.0. كل شيء يعمل على هذا الجهاز.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Linear</source>
            <translation>خطي</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/views/driving_rows.py" />
            <location filename="../../app/views/landmark_bar.py" />
            <source>Lips</source>
            <translation>الشفتان</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Lips and sound</source>
            <translation>الشفتان والصوت</translation>
        </message>
        <message>
            <location filename="../../engine/motion/registry.py" />
            <source>Lips from the sounds of speech, whoever speaks, in noise too; the head moves by itself.</source>
            <translation>الشفتان من أصوات الكلام، أيًّا كان المتكلم، وفي الضجيج أيضًا؛ والرأس يتحرك من تلقاء نفسه.</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Lips from the voice, not the timeline; for frontal, evenly lit faces and voices as in training: else Warp.</source>
            <translation>الشفتان من الصوت لا من المخطط الزمني؛ للوجوه الأمامية المتساوية الإضاءة وللأصوات المشابهة لأصوات التدريب: وإلا فالأنسب Warp.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Lips shut in silence</source>
            <translation>إطباق الشفتين في الصمت</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Lips shut on p, b, m</source>
            <translation>الإطباق عند p، b، m</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Lips shut, as in p, b, m</source>
            <translation>الشفتان مطبقتان، كما في p وb وm</translation>
        </message>
        <message>
            <location filename="../../engine/motion/registry.py" />
            <source>Lips, chin, brows and head from the voice alone, learnt from English speech.</source>
            <translation>الشفتان والذقن والحاجبان والرأس من الصوت وحده، متعلَّمة من كلام إنجليزي.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <location filename="../../app/dialogs/speak.py" />
            <source>Listen</source>
            <translation>استماع</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Listen to the recording as it is kept</source>
            <translation>الاستماع إلى التسجيل كما سيُحفظ</translation>
        </message>
        <message>
            <location filename="../../app/driving_hearing.py" />
            <location filename="../../app/live_keeping.py" />
            <source>Listening for mouth cues</source>
            <translation>جارٍ الاستماع لتمييز أشكال الفم</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <location filename="../../app/views/header.py" />
            <location filename="../../app/views/live.py" />
            <source>Live</source>
            <translation>مباشر</translation>
        </message>
        <message>
            <location filename="../../app/live.py" />
            <location filename="../../app/live_request.py" />
            <location filename="../../app/views/live.py" />
            <source>Live needs a portrait: open a picture of a face first.</source>
            <translation>تحتاج صفحة «مباشر» إلى بورتريه: يُرجى أولًا فتح صورة وجه.</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <source>Live portrait</source>
            <translation>البورتريه المباشر</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>Live take {n}</source>
            <translation>اللقطة المباشرة {n}</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>Live takes</source>
            <translation>اللقطات المباشرة</translation>
        </message>
        <message>
            <location filename="../../app/live_keeping.py" />
            <source>Live {n}</source>
            <translation>مباشر {n}</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <location filename="../../app/views/live_choices.py" />
            <source>Longer side of the frames while you speak; smaller ones come faster.</source>
            <translation>الضلع الأطول للإطارات أثناء الكلام؛ والأصغر أسرع.</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Longer side of the photoreal preview; a smaller one is rendered faster. Exports are not affected.</source>
            <translation>الضلع الأطول للمعاينة الواقعية؛ والأصغر أسرع تصييرًا. ولا تتأثر عمليات التصدير.</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Longer side of the videos; pictures over 1920 px are made smaller all the same</source>
            <translation>الضلع الأطول لمقاطع الفيديو؛ والصور التي تتجاوز 1920 px تُصغَّر على أي حال</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Look</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_gaze.py" />
            <source>Look about</source>
            <translation>تجوّل النظر</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Look ahead</source>
            <translation>الاستباق</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Look for cameras again</source>
            <translation>البحث عن الكاميرات من جديد</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <location filename="../../app/views/live_microphone.py" />
            <source>Look for microphones again</source>
            <translation>البحث عن الميكروفونات من جديد</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>Looking at a video</source>
            <translation>جارٍ فحص فيديو</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Looking at the devices</source>
            <translation>جارٍ فحص الأجهزة</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Looking at the face</source>
            <translation>جارٍ فحص الوجه</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Looking at this machine</source>
            <translation>جارٍ فحص هذا الجهاز</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Looking at {name}</source>
            <translation>جارٍ فحص «{name}»</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Looking for a camera…</source>
            <translation>جارٍ البحث عن كاميرا…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <location filename="../../app/dialogs/dub.py" />
            <source>Looking for a face…</source>
            <translation>جارٍ البحث عن وجه…</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>Looking for faces in {name}</source>
            <translation>جارٍ البحث عن وجوه في «{name}»</translation>
        </message>
        <message>
            <location filename="../../app/views/media_portrait.py" />
            <source>Looking for faces…</source>
            <translation>جارٍ البحث عن وجوه…</translation>
        </message>
        <message>
            <location filename="../../app/views/live_microphone.py" />
            <source>Looking for microphones…</source>
            <translation>جارٍ البحث عن ميكروفونات…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Looking for voices</source>
            <translation>جارٍ البحث عن أصوات</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/verify.py" />
            <source>Looking…</source>
            <translation>جارٍ الفحص…</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Looks</source>
            <translation>اتجاه الوجه</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>Louder or softer than the file</source>
            <translation>أعلى صوتًا من الملف أو أخفض</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Louder or softer; it never clips</source>
            <translation>أعلى صوتًا أو أخفض؛ دون تشوّه أبدًا</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Loudness</source>
            <translation>مستوى الصوت</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Loudness meter</source>
            <translation>مقياس مستوى الصوت</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Loudness of playback; the video keeps the voice as it is</source>
            <translation>مستوى صوت التشغيل؛ ويبقى الصوت في الفيديو كما هو</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Loudness of what is heard</source>
            <translation>جهارة الصوت المسموع</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Loudspeaker</source>
            <translation>مكبر الصوت</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Lower lip</source>
            <translation>الشفة السفلى</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_headers.py" />
            <source>M</source>
            <translation>M</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>MP4 in the portrait's own size, as sharp as the picture.</source>
            <translation>ملف MP4 بحجم البورتريه نفسه، وبوضوح الصورة.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>MP4 that plays everywhere, at most 1080p. The one to send and upload.</source>
            <translation>ملف MP4 يعمل في كل مكان، بدقة 1080p على الأكثر. للإرسال والرفع.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>MP4, 1080 × 1080, cut round the face: for feeds and profiles.</source>
            <translation>ملف MP4، ‎1080 × 1080، مقصوص حول الوجه: للمنشورات والملفات الشخصية.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>MP4, 1080 × 1920, cut round the face: for stories and phones.</source>
            <translation>ملف MP4، ‎1080 × 1920، مقصوص حول الوجه: للقصص والهواتف.</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Made by</source>
            <translation>من صنع</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Made by a trained algorithm</source>
            <translation>من صنع خوارزمية مدرَّبة</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Made by {name}</source>
            <translation>من صنع {name}</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>Make all videos of the list that are not there yet</source>
            <translation>صنع جميع مقاطع الفيديو في القائمة التي لا توجد بعد</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_faces.py" />
            <source>Make face {n} speak</source>
            <translation>جعل الوجه {n} يتكلم</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Make this frame the portrait (Enter)</source>
            <translation>جعل هذا الإطار هو البورتريه (Enter)</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Making motion</source>
            <translation>جارٍ صنع الحركة</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline.py" />
            <source>Making motion…</source>
            <translation>جارٍ صنع الحركة…</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Mark in the pixels</source>
            <translation>العلامة في البكسلات</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>Mark the picture as AI-generated</source>
            <translation>وسم الصورة بأنها مولَّدة بالذكاء الاصطناعي</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_marker.py" />
            <location filename="../../app/views/timeline_ruler.py" />
            <source>Marker</source>
            <translation>علامة</translation>
        </message>
        <message>
            <location filename="../../app/editing/cues.py" />
            <source>Marker {time}</source>
            <translation>علامة {time}</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <source>Media</source>
            <translation>الوسائط</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Mend all that can be mended</source>
            <translation>إصلاح كل ما يمكن إصلاحه</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Mend this</source>
            <translation>إصلاح هذا</translation>
        </message>
        <message>
            <location filename="../../app/quality.py" />
            <source>Mend what looks wrong {time}</source>
            <translation>إصلاح ما يبدو غير سليم {time}</translation>
        </message>
        <message>
            <location filename="../../app/quality.py" />
            <source>Mend {n} things that look wrong</source>
            <translation>إصلاح {n} من المواضع غير السليمة</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <source>Message</source>
            <translation>الرسالة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <location filename="../../app/settings.py" />
            <location filename="../../app/views/live_microphone.py" />
            <source>Microphone</source>
            <translation>الميكروفون</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>Mirror</source>
            <translation>انعكاس</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Mirror: the other side of the face moves as in a mirror</source>
            <translation>انعكاس: يتحرك الجانب الآخر من الوجه كما في المرآة</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Models</source>
            <translation>النماذج</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Moment of the video</source>
            <translation>لحظة من الفيديو</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Moment of the video (arrow keys: one frame)</source>
            <translation>لحظة من الفيديو (مفاتيح الأسهم: إطار واحد)</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>More</source>
            <translation>أكثر</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <location filename="../../app/provenance.py" />
            <location filename="../../app/views/batch_choices.py" />
            <location filename="../../app/views/inspector_motion.py" />
            <location filename="../../app/views/live_choices.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>Motion</source>
            <translation>الحركة</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>Motion counts from the frame in which the driver looks most like the portrait, else from the first</source>
            <translation>تُحتسب الحركة من الإطار الذي يكون فيه الوجه أشبه بالبورتريه، وإلا فمن الإطار الأول</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Motion data</source>
            <translation>بيانات الحركة</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>Motion for this face and this voice is being made</source>
            <translation>يجري صنع الحركة لهذا الوجه وهذا الصوت</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Motion generator</source>
            <translation>مولّد الحركة</translation>
        </message>
        <message>
            <location filename="../../app/views/generator_box.py" />
            <source>Motion generator of new parts</source>
            <translation>مولّد حركة الأجزاء الجديدة</translation>
        </message>
        <message>
            <location filename="../../app/views/live_choices.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>Motion generators</source>
            <translation>مولّدات الحركة</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline.py" />
            <source>Motion is out of date</source>
            <translation>الحركة قديمة</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Motion is up to date</source>
            <translation>الحركة محدّثة</translation>
        </message>
        <message>
            <location filename="../../app/generation.py" />
            <source>Motion needs a portrait and a voice; add what is missing.</source>
            <translation>تحتاج الحركة إلى بورتريه وصوت؛ يُرجى إضافة الناقص.</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Motion of a file moves the portrait; choose a generator to let the voice move it again</source>
            <translation>حركة من ملف تحرك البورتريه؛ وباختيار مولّد يعود الصوت إلى تحريكه</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>Mouth</source>
            <translation>الفم</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Mouth corner</source>
            <translation>زاوية الفم</translation>
        </message>
        <message>
            <location filename="../../app/editing/cues.py" />
            <source>Mouth cue {shape} {time}</source>
            <translation>شكل الفم {shape} {time}</translation>
        </message>
        <message>
            <location filename="../../app/views/track_cues.py" />
            <source>Mouth cue {shape}, {what}</source>
            <translation>شكل الفم {shape}، {what}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Mouth cue · found</source>
            <translation>شكل فم · مُكتشَف</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Mouth cue · yours</source>
            <translation>شكل فم · يدوي</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Mouth cues, motion, subtitles and timelines of other programs</source>
            <translation>أشكال فم وحركة وترجمات ومخططات زمنية من برامج أخرى</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Mouth cues, motion, subtitles, timelines or the voice, for other programs</source>
            <translation>أشكال الفم أو الحركة أو الترجمات أو المخططات الزمنية أو الصوت، لبرامج أخرى</translation>
        </message>
        <message>
            <location filename="../../app/views/track_cues.py" />
            <source>Mouth cues: yours bend the mouth to their shape, those found in the voice are only shown.</source>
            <translation>أشكال الفم: اليدوية تثني الفم إلى شكلها، والمكتشَفة في الصوت تُعرض فقط.</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Mouth opening</source>
            <translation>فتحة الفم</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Mouth width</source>
            <translation>عرض الفم</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Mouth · {what}</source>
            <translation>الفم · {what}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move jaw {time}</source>
            <translation>نقل الفك {time}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Move landmarks over the photo or over the rendered frames</source>
            <translation>نقل المعالم فوق الصورة أو فوق الإطارات المصيَّرة</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move landmarks {time}</source>
            <translation>نقل المعالم {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move left brow {time}</source>
            <translation>نقل الحاجب الأيسر {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move left eye {time}</source>
            <translation>نقل العين اليسرى {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move lips {time}</source>
            <translation>نقل الشفتين {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move lower lip {time}</source>
            <translation>نقل الشفة السفلى {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move mouth corner {time}</source>
            <translation>نقل زاوية الفم {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move nose {time}</source>
            <translation>نقل الأنف {time}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Move one frame &amp;earlier</source>
            <translation>تقديم إطار واحد(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Move one frame la&amp;ter</source>
            <translation>تأخير إطار واحد(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move right brow {time}</source>
            <translation>نقل الحاجب الأيمن {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move right eye {time}</source>
            <translation>نقل العين اليمنى {time}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Move ten frames earlier</source>
            <translation>تقديم عشرة إطارات</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Move ten frames later</source>
            <translation>تأخير عشرة إطارات</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move upper lip {time}</source>
            <translation>نقل الشفة العليا {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/selected.py" />
            <location filename="../../app/views/inspector_blink.py" />
            <location filename="../../app/views/inspector_key.py" />
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/inspector_marker.py" />
            <location filename="../../app/views/timeline_drags.py" />
            <source>Move {what}</source>
            <translation>نقل {what}</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Moves the portrait's own pixels: sharp at any size, true to the person, on any computer.</source>
            <translation>يحرك بكسلات البورتريه نفسها: حدّة عند أي حجم، ووفاء لملامح الشخص، على أي حاسوب.</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>Moving the portrait by {name}</source>
            <translation>جارٍ تحريك البورتريه بواسطة «{name}»</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <location filename="../../app/views/transport.py" />
            <source>Mute</source>
            <translation>كتم الصوت</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Mute all</source>
            <translation>تعطيل الكل</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>Mute all blinks</source>
            <translation>تعطيل جميع الرمشات</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_headers.py" />
            <source>Mute all blinks: they are kept, not seen</source>
            <translation>تعطيل جميع الرمشات: تبقى محفوظة دون أن تظهر</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <location filename="../../app/dialogs/dub.py" />
            <source>My voice</source>
            <translation>صوتي</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>N&amp;ote</source>
            <translation>ملاحظة(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <location filename="../../app/views/inspector_take.py" />
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Name of the videos</source>
            <translation>اسم مقاطع الفيديو</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>Name of the voice</source>
            <translation>اسم الصوت</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_marker.py" />
            <source>Name {what}</source>
            <translation>تسمية {what}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Natural</source>
            <translation>طبيعي</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Needs {what}.</source>
            <translation>يحتاج إلى {what}.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>New part · {span}</source>
            <translation>جزء جديد · {span}</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>New part: {what}</source>
            <translation>جزء جديد: {what}</translation>
        </message>
        <message>
            <location filename="../../app/views/generator_box.py" />
            <source>New parts by</source>
            <translation>مولّد الأجزاء الجديدة</translation>
        </message>
        <message>
            <location filename="../../app/views/history.py" />
            <source>New project</source>
            <translation>مشروع جديد</translation>
        </message>
        <message>
            <location filename="../../app/widgets/hint_bubble.py" />
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Next &amp;problem</source>
            <translation>المشكلة التالية(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/shortcuts.py" />
            <source>No action has these words.</source>
            <translation>لا يوجد إجراء بهذه الكلمات.</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>No badge because</source>
            <translation>سبب غياب الشارة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>No camera was found: plug one in and look again, or open a video file instead.</source>
            <translation>لم يُعثر على كاميرا: يُرجى توصيل واحدة والبحث من جديد، أو فتح ملف فيديو بدلًا من ذلك.</translation>
        </message>
        <message>
            <location filename="../../app/quality.py" />
            <source>No edit mends this; another seed, voice or portrait may.</source>
            <translation>لا يوجد تحرير يصلح هذا؛ قد تصلحه بذرة أخرى أو صوت آخر أو بورتريه آخر.</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>No face was found in {name}: use a picture that shows one face from the front.</source>
            <translation>لم يُعثر على وجه في «{name}»: يُرجى استخدام صورة فيها وجه واحد من الأمام.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>No file chosen yet</source>
            <translation>لم يُختر ملف بعد</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>No loss that you would notice</source>
            <translation>لا فقد يمكن ملاحظته</translation>
        </message>
        <message>
            <location filename="../../app/sound.py" />
            <source>No loudspeaker or headphones were found; plug them in to hear the voice.</source>
            <translation>لم يُعثر على مكبر صوت أو سماعات؛ يُرجى توصيلها لسماع الصوت.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <source>No microphone is open.</source>
            <translation>لا يوجد ميكروفون مفتوح.</translation>
        </message>
        <message>
            <location filename="../../app/sound.py" />
            <source>No microphone was found; plug one in, or load a sound file instead.</source>
            <translation>لم يُعثر على ميكروفون؛ يُرجى توصيل واحد، أو تحميل ملف صوتي بدلًا من ذلك.</translation>
        </message>
        <message>
            <location filename="../../app/widgets/hint_bubble.py" />
            <source>No more hints</source>
            <translation>لا مزيد من التلميحات</translation>
        </message>
        <message>
            <location filename="../../app/live.py" />
            <source>No motion generator that follows a voice while it is spoken is installed here.</source>
            <translation>لا يوجد هنا مولّد حركة مثبَّت يتبع الصوت أثناء الكلام.</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>No overlay</source>
            <translation>دون تراكب</translation>
        </message>
        <message>
            <location filename="../../app/views/media_portrait.py" />
            <source>No portrait yet</source>
            <translation>بلا بورتريه</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Nod</source>
            <translation>الإيماء</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <location filename="../../app/views/inspector_take.py" />
            <source>Noise gate</source>
            <translation>بوابة الضجيج</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>None</source>
            <translation>لا يوجد</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Nose</source>
            <translation>الأنف</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Not found</source>
            <translation>لم يُعثر عليها</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Not valid: {why}</source>
            <translation>غير صالح: {why}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Note of &amp;consent…</source>
            <translation>مذكرة الموافقة(&amp;H)…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Note of consent</source>
            <translation>مذكرة الموافقة</translation>
        </message>
        <message>
            <location filename="../../app/recorder_file.py" />
            <source>Nothing can be recorded into {folder} ({reason}); make room there.</source>
            <translation>لا يمكن التسجيل في {folder} ({reason})؛ يُرجى إفساح مساحة هناك.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_checks.py" />
            <source>Nothing can be written in this folder ({reason}); choose another one.</source>
            <translation>لا يمكن الكتابة في هذا المجلد ({reason})؛ يُرجى اختيار مجلد آخر.</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>Nothing can be written in {folder}; choose another cache folder in the preferences.</source>
            <translation>لا يمكن الكتابة في {folder}؛ يُرجى اختيار مجلد آخر لذاكرة التخزين المؤقت من التفضيلات.</translation>
        </message>
        <message>
            <location filename="../../app/session.py" />
            <source>Nothing can be written in {folder}; free some space or mend its rights.</source>
            <translation>لا يمكن الكتابة في {folder}؛ يُرجى إفساح مساحة أو تصحيح أذوناته.</translation>
        </message>
        <message>
            <location filename="../../app/level_advice.py" />
            <source>Nothing is heard: check that the microphone is on and not muted.</source>
            <translation>لا يُسمع شيء: يُرجى التحقق من أن الميكروفون يعمل وليس مكتومًا.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Nothing was heard; check that the microphone is on and not muted.</source>
            <translation>لم يُسمع شيء؛ يُرجى التحقق من أن الميكروفون يعمل وليس مكتومًا.</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <source>Nothing yet</source>
            <translation>لا شيء بعد</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>Of the video</source>
            <translation>صوت الفيديو</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Offset</source>
            <translation>الإزاحة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Once the voice is over, the video goes on with its own sound and lips</source>
            <translation>بعد انتهاء الصوت يتابع الفيديو بصوته وشفتيه</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>One frame back</source>
            <translation>إطار واحد إلى الوراء</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>One frame back (Left)</source>
            <translation>إطار واحد إلى الوراء (Left)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>One frame forth</source>
            <translation>إطار واحد إلى الأمام</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>One frame forth (Right)</source>
            <translation>إطار واحد إلى الأمام (Right)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>One frame forward</source>
            <translation>إطار واحد إلى الأمام</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>One picture of a face, seen from the front. A voice or a project may be dropped too.</source>
            <translation>صورة واحدة لوجه من الأمام. ويمكن أيضًا إفلات صوت أو مشروع.</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>One second back</source>
            <translation>ثانية واحدة إلى الوراء</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>One second forth</source>
            <translation>ثانية واحدة إلى الأمام</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Onion skin: also show the face before (yellow) and after (blue)</source>
            <translation>قشرة البصل: إظهار الوجه قبل (أصفر) وبعد (أزرق) أيضًا</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Only what lies between the in and out marks of the timeline (keys I and O)</source>
            <translation>ما بين نقطتي الدخول والخروج على المخطط الزمني فقط (المفتاحان I وO)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Open &amp;log folder</source>
            <translation>فتح مجلد السجلات(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Open &amp;portrait…</source>
            <translation>فتح بورتريه(&amp;P)…</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <source>Open &amp;recent</source>
            <translation>فتح الأحدث(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Open &amp;voice…</source>
            <translation>فتح صوت(&amp;V)…</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Open a driving video</source>
            <translation>فتح فيديو تحريك</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_asking.py" />
            <source>Open a list of jobs</source>
            <translation>فتح قائمة مهام</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Open a list: add the jobs of a table (CSV)</source>
            <translation>فتح قائمة: إضافة مهام من جدول (CSV)</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Open a list…</source>
            <translation>فتح قائمة…</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/views/media_portrait.py" />
            <source>Open a portrait</source>
            <translation>فتح بورتريه</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Open a project</source>
            <translation>فتح مشروع</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Open a sound file, or a video's sound</source>
            <translation>فتح ملف صوتي، أو صوت فيديو</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Open a table of jobs</source>
            <translation>فتح جدول مهام</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Open a video to dub</source>
            <translation>فتح فيديو للدبلجة</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/dialogs/dub.py" />
            <source>Open a voice</source>
            <translation>فتح صوت</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Open file…</source>
            <translation>فتح ملف…</translation>
        </message>
        <message>
            <location filename="../../app/views/status.py" />
            <source>Open for reading only</source>
            <translation>مفتوح للقراءة فقط</translation>
        </message>
        <message>
            <location filename="../../app/views/locked.py" />
            <source>Open for reading only. Save as (Ctrl+S) goes on in a copy that can be changed.</source>
            <translation>مفتوح للقراءة فقط. الأمر «حفظ باسم» (Ctrl+S) يتيح المتابعة في نسخة قابلة للتغيير.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Open log folder</source>
            <translation>فتح مجلد السجلات</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Open portrait</source>
            <translation>فتح بورتريه</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <location filename="../../app/views/preview_pages.py" />
            <source>Open portrait…</source>
            <translation>فتح بورتريه…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Open the de&amp;mo</source>
            <translation>فتح العرض التجريبي(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Open the demo</source>
            <translation>فتح العرض التجريبي</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>Open the folder with the videos</source>
            <translation>فتح مجلد مقاطع الفيديو</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>Open the report: every video with its picture and its quality</source>
            <translation>فتح التقرير: كل فيديو مع صورته وجودته</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>Open the video again to change how it moves the portrait; its motion stays.</source>
            <translation>لتغيير طريقة تحريك الفيديو للبورتريه يُرجى فتح الفيديو من جديد؛ وتبقى حركته.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Open with the tongue raised, as in a long l</source>
            <translation>مفتوح مع رفع اللسان، كما في l الممدودة</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Open, as in e in men</source>
            <translation>مفتوح، كما في e من men</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>Opening and width of the mouth, in eye distances. Double click sets a key, which can be dragged.</source>
            <translation>فتحة الفم وعرضه، بوحدة المسافة بين العينين. النقر المزدوج يعيّن إطارًا مفتاحيًّا يمكن سحبه.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Opening the camera…</source>
            <translation>جارٍ فتح الكاميرا…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <location filename="../../app/views/live_microphone.py" />
            <source>Opening the microphone…</source>
            <translation>جارٍ فتح الميكروفون…</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <location filename="../../app/views/inspector_part.py" />
            <source>Original</source>
            <translation>الأصلية</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Other blinks</source>
            <translation>رمشات أخرى</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Other generated blinks</source>
            <translation>رمشات مولَّدة أخرى</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>Other generated blinks, seed {n}</source>
            <translation>رمشات مولَّدة أخرى، البذرة {n}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_gaze.py" />
            <source>Other glances</source>
            <translation>نظرات أخرى</translation>
        </message>
        <message>
            <location filename="../../app/editing/gaze.py" />
            <source>Other glances, seed {n}</source>
            <translation>نظرات أخرى، البذرة {n}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Other head motion, blinks and gaze</source>
            <translation>حركة رأس ورمشات واتجاهات نظر أخرى</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Overlay</source>
            <translation>التراكب</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Overlay: {name}</source>
            <translation>التراكب: {name}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Overview of the video</source>
            <translation>نظرة عامة على الفيديو</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Overview of the video: click or drag to go there</source>
            <translation>نظرة عامة على الفيديو: النقر أو السحب للانتقال إلى هناك</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Pa&amp;use</source>
            <translation>إيقاف مؤقت(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Page &amp;Batch</source>
            <translation>صفحة «دفعة»(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Page &amp;Edit</source>
            <translation>صفحة «تحرير»(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Page &amp;Live</source>
            <translation>صفحة «مباشر»(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <location filename="../../app/views/header.py" />
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Pages of the preferences</source>
            <translation>صفحات التفضيلات</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Part</source>
            <translation>الجزء</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Paste</source>
            <translation>لصق</translation>
        </message>
        <message>
            <location filename="../../app/views/media_portrait.py" />
            <source>Paste a portrait</source>
            <translation>لصق بورتريه</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Paste here</source>
            <translation>لصق هنا</translation>
        </message>
        <message>
            <location filename="../../app/editing/selected.py" />
            <source>Paste {what} at {time}</source>
            <translation>لصق {what} عند {time}</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Pause (Space)</source>
            <translation>إيقاف مؤقت (Space)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/views/preview_bar.py" />
            <source>Photo</source>
            <translation>الصورة</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/views/preview_bar.py" />
            <source>Photoreal</source>
            <translation>واقعي</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <location filename="../../app/views/live_choices.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>Picture</source>
            <translation>الصورة</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Picture and motion</source>
            <translation>الصورة والحركة</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/dialogs/export_words.py" />
            <source>Pictures</source>
            <translation>الصور</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Pictures and videos</source>
            <translation>الصور ومقاطع الفيديو</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_asking.py" />
            <source>Pictures, videos and projects</source>
            <translation>الصور ومقاطع الفيديو والمشروعات</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Pixels beside the person are transparent</source>
            <translation>البكسلات الواقعة خارج الشخص شفافة</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/views/jobs.py" />
            <location filename="../../app/views/transport.py" />
            <source>Play</source>
            <translation>تشغيل</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_table.py" />
            <source>Play	Enter</source>
            <translation>تشغيل	Enter</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Play &amp;backwards</source>
            <translation>تشغيل إلى الوراء(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Play &amp;forwards, faster each time</source>
            <translation>تشغيل إلى الأمام، أسرع في كل مرة(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Play (Space)</source>
            <translation>تشغيل (Space)</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Play again and again (Ctrl+L)</source>
            <translation>التشغيل مرارًا وتكرارًا (Ctrl+L)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/player.py" />
            <source>Play or pause</source>
            <translation>تشغيل أو إيقاف مؤقت</translation>
        </message>
        <message>
            <location filename="../../app/playback_device.py" />
            <source>Playback is silent because the sound device does not answer: choose another in the preferences.</source>
            <translation>التشغيل صامت لأن جهاز الصوت لا يستجيب: يُرجى اختيار جهاز آخر من التفضيلات.</translation>
        </message>
        <message>
            <location filename="../../app/playback_device.py" />
            <source>Playback is silent because the sound device was lost: connect it or choose another.</source>
            <translation>التشغيل صامت لأن جهاز الصوت انقطع: يُرجى توصيله أو اختيار غيره.</translation>
        </message>
        <message>
            <location filename="../../app/views/transport_time.py" />
            <source>Playhead at {time}</source>
            <translation>رأس التشغيل عند {time}</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Point</source>
            <translation>نقطة</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Points that move together</source>
            <translation>نقاط تتحرك معًا</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/provenance.py" />
            <location filename="../../app/views/inspector_portrait.py" />
            <location filename="../../app/views/media_portrait.py" />
            <source>Portrait</source>
            <translation>البورتريه</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Portrait from a &amp;video…</source>
            <translation>بورتريه من فيديو(&amp;W)…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Portrait from {name}</source>
            <translation>بورتريه من «{name}»</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <source>Portraits</source>
            <translation>البورتريهات</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/player.py" />
            <source>Position</source>
            <translation>الموضع</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Pre&amp;ferences…</source>
            <translation>التفضيلات(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Preferences</source>
            <translation>التفضيلات</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_audition.py" />
            <location filename="../../app/scene.py" />
            <source>Preparing {name}</source>
            <translation>جارٍ تحضير «{name}»</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Press R and speak. Nothing is kept before you say so.</source>
            <translation>يُرجى الضغط على R ثم الكلام. لا يُحفظ شيء قبل الموافقة.</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <location filename="../../app/views/preview_canvas.py" />
            <source>Preview</source>
            <translation>المعاينة</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Preview size</source>
            <translation>حجم المعاينة</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Previous problem</source>
            <translation>المشكلة السابقة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>ProRes 4444 without the background, for video editors. Large files, no loss to be seen.</source>
            <translation>ملف ProRes 4444 بدون الخلفية، لبرامج المونتاج. ملفات كبيرة، بلا فقد مرئي.</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <location filename="../../app/views/preview_pages.py" />
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>Progress of the batch</source>
            <translation>تقدم الدفعة</translation>
        </message>
        <message>
            <location filename="../../app/views/status.py" />
            <source>Progress of the running job</source>
            <translation>تقدم المهمة الجارية</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Project in use</source>
            <translation>المشروع قيد الاستخدام</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Puckered, as in w, oo in you</source>
            <translation>مزمومتان، كما في w أو oo من you</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Put landmarks back {time}</source>
            <translation>إعادة المعالم إلى مواضعها {time}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Put the report on the clipboard</source>
            <translation>وضع التقرير في الحافظة</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Put these points back: take away what was moved at this moment</source>
            <translation>إعادة هذه النقاط إلى مواضعها: إزالة ما نُقل في هذه اللحظة</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/views/track_quality.py" />
            <source>Quality</source>
            <translation>الجودة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Quick and small, to look at</source>
            <translation>سريع وصغير، للمشاهدة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <location filename="../../app/views/track_blinks.py" />
            <source>R</source>
            <translation>R</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Raised, in eye distances</source>
            <translation>مقدار الرفع، بوحدة المسافة بين العينين</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Range</source>
            <translation>النطاق</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>Range: {what}</source>
            <translation>النطاق: {what}</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>Ranges</source>
            <translation>النطاقات</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>Ranges in which the motion is changed (E makes one of in and out), and parts that were generated anew.</source>
            <translation>نطاقات تغيّرت فيها الحركة (المفتاح E يصنع نطاقًا من نقطتي الدخول والخروج)، وأجزاء أُعيد توليدها.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Rate</source>
            <translation>السرعة</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Reading</source>
            <translation>جارٍ القراءة</translation>
        </message>
        <message>
            <location filename="../../app/live_keeping.py" />
            <source>Reading the live take</source>
            <translation>جارٍ قراءة اللقطة المباشرة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Reading the video…</source>
            <translation>جارٍ قراءة الفيديو…</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <location filename="../../app/importing.py" />
            <location filename="../../app/interchange.py" />
            <source>Reading {name}</source>
            <translation>جارٍ قراءة «{name}»</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Record</source>
            <translation>تسجيل</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Record a voice</source>
            <translation>تسجيل صوت</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Record a voice with the microphone</source>
            <translation>تسجيل صوت بالميكروفون</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Record from the microphone</source>
            <translation>التسجيل من الميكروفون</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Recording {n}</source>
            <translation>التسجيل {n}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Recordings</source>
            <translation>التسجيلات</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Record…</source>
            <translation>تسجيل…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Recovered recording</source>
            <translation>تسجيل مستعاد</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>Relative</source>
            <translation>نسبية</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <location filename="../../app/views/media_voice.py" />
            <source>Remove	Del</source>
            <translation>إزالة	Del</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Remove a voice</source>
            <translation>إزالة صوت</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Remove all that is not in use; what is needed again is made again</source>
            <translation>إزالة كل ما ليس قيد الاستخدام؛ وما يُحتاج إليه ثانيةً يُصنع من جديد</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Remove all {n}</source>
            <translation>إزالة الكل ({n})</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Rename…</source>
            <translation>إعادة تسمية…</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Rename…	F2</source>
            <translation>إعادة تسمية…	F2</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Rendered frames (3)</source>
            <translation>الإطارات المصيَّرة (3)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/views/batch_choices.py" />
            <source>Renderer</source>
            <translation>محرّك التصيير</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Renderer of {side}</source>
            <translation>محرّك تصيير {side}</translation>
        </message>
        <message>
            <location filename="../../app/views/live_choices.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>Renderers</source>
            <translation>محرّكات التصيير</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <location filename="../../app/views/jobs.py" />
            <source>Rendering</source>
            <translation>التصيير</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>Rendering this moment</source>
            <translation>جارٍ تصيير هذه اللحظة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/player.py" />
            <source>Repeat</source>
            <translation>تكرار</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Replace older files</source>
            <translation>استبدال الملفات القديمة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <location filename="../../app/views/batch_bar.py" />
            <source>Report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Reset crop</source>
            <translation>إعادة ضبط الاقتصاص</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Reset the crop</source>
            <translation>إعادة ضبط الاقتصاص</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Retry</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>Retry failed</source>
            <translation>إعادة محاولة الفاشلة</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_table.py" />
            <source>Retry what failed</source>
            <translation>إعادة محاولة ما فشل</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Right</source>
            <translation>اليمنى</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Right brow</source>
            <translation>الحاجب الأيمن</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Right eye</source>
            <translation>العين اليمنى</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_headers.py" />
            <source>Rows of the timeline</source>
            <translation>صفوف المخطط الزمني</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Rows opened wide</source>
            <translation>الصفوف الموسَّعة</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_ruler.py" />
            <source>Ruler</source>
            <translation>المسطرة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>S&amp;peaks</source>
            <translation>المتكلم(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Save &amp;as…</source>
            <translation>حفظ باسم(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Save a &amp;copy…</source>
            <translation>حفظ نسخة(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Save a copy as</source>
            <translation>حفظ نسخة باسم</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Save the list as a table that can be opened again (CSV)</source>
            <translation>حفظ القائمة جدولًا يمكن فتحه من جديد (CSV)</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_asking.py" />
            <source>Save the list of jobs</source>
            <translation>حفظ قائمة المهام</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Save the project as</source>
            <translation>حفظ المشروع باسم</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Saved as {name}. Every change is saved there by itself.</source>
            <translation>حُفظ باسم «{name}». ويُحفظ كل تغيير هناك تلقائيًّا.</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>Scroll the timeline</source>
            <translation>تمرير المخطط الزمني</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Seed</source>
            <translation>البذرة</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Select &amp;all</source>
            <translation>تحديد الكل(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Select all</source>
            <translation>تحديد الكل</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Set &amp;in</source>
            <translation>تعيين نقطة الدخول(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Set &amp;keys</source>
            <translation>تعيين إطارات مفتاحية(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Set &amp;out</source>
            <translation>تعيين نقطة الخروج(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <location filename="../../app/views/timeline_drags.py" />
            <source>Set in and out</source>
            <translation>تعيين نقطتي الدخول والخروج</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Set in here</source>
            <translation>تعيين نقطة الدخول هنا</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Set out here</source>
            <translation>تعيين نقطة الخروج هنا</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>Set the portrait {name}</source>
            <translation>تعيين البورتريه «{name}»</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Shape</source>
            <translation>الشكل</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Shape of the mouth</source>
            <translation>هيئة الفم</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/shortcuts.py" />
            <source>Shortcuts</source>
            <translation>الاختصارات</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Show</source>
            <translation>إظهار</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Show all</source>
            <translation>إظهار الكل</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>Show all blinks</source>
            <translation>تفعيل جميع الرمشات</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Show all jobs</source>
            <translation>إظهار جميع المهام</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>Show all of the timeline (Shift+F)</source>
            <translation>إظهار المخطط الزمني كاملًا (Shift+F)</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Show each first-steps hint once.</source>
            <translation>إظهار كل تلميح من تلميحات الخطوات الأولى مرة واحدة.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Show every first-steps hint once more</source>
            <translation>إظهار جميع تلميحات الخطوات الأولى مرة أخرى</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Show hints again</source>
            <translation>إظهار التلميحات من جديد</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/player.py" />
            <location filename="../../app/views/batch_table.py" />
            <location filename="../../app/views/jobs.py" />
            <source>Show in folder</source>
            <translation>إظهار في المجلد</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/shortcuts.py" />
            <source>Show only what has these words</source>
            <translation>إظهار ما يحتوي على هذه الكلمات فقط</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Show the jobs that are not made yet</source>
            <translation>إظهار المهام التي لم تُنجز بعد</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Show the jobs that failed</source>
            <translation>إظهار المهام التي فشلت</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Show the logs in the file manager</source>
            <translation>إظهار السجلات في مدير الملفات</translation>
        </message>
        <message>
            <location filename="../../app/widgets/hint_bubble.py" />
            <source>Show the next hint</source>
            <translation>إظهار التلميح التالي</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Show the report</source>
            <translation>إظهار التقرير</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Show the videos in whose motion something looks wrong</source>
            <translation>إظهار مقاطع الفيديو التي يبدو في حركتها شيء غير سليم</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Show the whole picture (double click, Ctrl+0)</source>
            <translation>إظهار الصورة كاملة (النقر المزدوج، Ctrl+0)</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Show this take; the arrow keys go to the next</source>
            <translation>إظهار هذه النسخة؛ مفاتيح الأسهم تنتقل إلى التالية</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Shown</source>
            <translation>المعروض</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Shows how the renderer made this frame, laid over it (V)</source>
            <translation>إظهار كيف صنع محرّك التصيير هذا الإطار، مركّبًا فوقه (V)</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <location filename="../../app/views/inspector_landmark.py" />
            <source>Sideways</source>
            <translation>أفقيًّا</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Signed by</source>
            <translation>الموقِّع</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Signed manifest</source>
            <translation>بيان المصدر الموقَّع</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Signing</source>
            <translation>التوقيع</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>Silence what is quieter than the threshold, such as breath and hum</source>
            <translation>إسكات ما هو أخفض من العتبة، مثل النَّفَس والطنين</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <location filename="../../app/views/batch_choices.py" />
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <location filename="../../app/views/live_choices.py" />
            <source>Size of the live frames</source>
            <translation>حجم الإطارات المباشرة</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Slightly open, teeth together, as in k, s, t and ee</source>
            <translation>مفتوح قليلًا والأسنان متلاصقة، كما في k وs وt وee</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Slightly rounded, as in o in off</source>
            <translation>مدوَّر قليلًا، كما في o من off</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <location filename="../../app/views/inspector_range.py" />
            <source>Smile</source>
            <translation>الابتسامة</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Smooth</source>
            <translation>سلس</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Smoothing</source>
            <translation>التنعيم</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Snap</source>
            <translation>خاطف</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Soft</source>
            <translation>ناعم</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Some sound is missing, because the computer was too busy; close other programs.</source>
            <translation>ينقص بعض الصوت لأن الحاسوب كان مشغولًا أكثر من اللازم؛ يُرجى إغلاق البرامج الأخرى.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Something went wrong</source>
            <translation>حدث خطأ ما</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <location filename="../../app/dialogs/preferences.py" />
            <source>Sound</source>
            <translation>الصوت</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Sound went missing {n} times, because the computer is too busy; close other programs.</source>
            <translation>فُقد الصوت عدد {n} من المرات لأن الحاسوب مشغول أكثر من اللازم؛ يُرجى إغلاق البرامج الأخرى.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/views/batch_asking.py" />
            <source>Sounds and videos</source>
            <translation>الأصوات ومقاطع الفيديو</translation>
        </message>
        <message>
            <location filename="../../app/hints.py" />
            <source>Space plays, J K L shuttle, the arrow keys go frame by frame. I and O set the part to export.</source>
            <translation>المفتاح Space للتشغيل، وJ وK وL للتنقل السريع، ومفاتيح الأسهم للانتقال إطارًا بإطار. ويعيّن I وO الجزء المراد تصديره.</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Spea&amp;k live, or stop</source>
            <translation>التكلم مباشرة أو التوقف(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <source>Speak as you will speak: the loudest words should reach −12 to −3 dB.</source>
            <translation>يُرجى التكلم كما سيكون في التسجيل: ينبغي أن تبلغ أعلى الكلمات ‎−12 إلى ‎−3 dB.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Speak the text and add it to the project as a take</source>
            <translation>نطق النص وإضافته إلى المشروع مقطعًا صوتيًّا</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <location filename="../../app/views/live_bar.py" />
            <source>Speak, and the portrait speaks with you</source>
            <translation>عند التكلم يتكلم البورتريه معكم</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Speaking the text</source>
            <translation>جارٍ نطق النص</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Speaking…</source>
            <translation>جارٍ النطق…</translation>
        </message>
        <message>
            <location filename="../../engine/motion/registry.py" />
            <source>Speech landmarks: lips and chin from what is said</source>
            <translation>‏Speech landmarks: الشفتان والذقن مما يُقال</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Speed (J and L; K pauses)</source>
            <translation>السرعة (J وL؛ وK للإيقاف المؤقت)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Square</source>
            <translation>مربع</translation>
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
            <translation>البدء</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>Start from a matching frame</source>
            <translation>البدء من إطار مطابق</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Starting</source>
            <translation>جارٍ البدء</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Starts and ends gently</source>
            <translation>يبدأ وينتهي برفق</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <location filename="../../app/dialogs/record_controls.py" />
            <location filename="../../app/dialogs/speak.py" />
            <location filename="../../app/views/batch_bar.py" />
            <location filename="../../app/views/live_bar.py" />
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Stop getting ready</source>
            <translation>إيقاف التحضير</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Stop listening</source>
            <translation>إيقاف الاستماع</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Stop reading this picture; nothing is changed</source>
            <translation>إيقاف قراءة هذه الصورة؛ ولا يتغير شيء</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Stop recording</source>
            <translation>إيقاف التسجيل</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Stop speaking</source>
            <translation>إيقاف النطق</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Stop speaking; what was said can be kept</source>
            <translation>إيقاف الكلام؛ ويمكن الاحتفاظ بما قيل</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Stopping</source>
            <translation>جارٍ الإيقاف</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <location filename="../../app/views/live_bar.py" />
            <source>Stopping…</source>
            <translation>جارٍ الإيقاف…</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>Stops at once; what is whole stays, and Start goes on from there</source>
            <translation>إيقاف فوري؛ ويبقى ما اكتمل، ومن هناك يتابع «البدء»</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Straight to the next key</source>
            <translation>باستقامة إلى الإطار المفتاحي التالي</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Stream</source>
            <translation>الدفق</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_drags.py" />
            <source>Stretch {what}</source>
            <translation>تمديد {what}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>Such as: labelled beside the player. It is remembered for the next export</source>
            <translation>مثل: موسوم بجانب المشغّل. ويُحفظ للتصدير القادم</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_asking.py" />
            <source>Tables</source>
            <translation>الجداول</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Take all keys of this curve away</source>
            <translation>إزالة جميع الإطارات المفتاحية من هذا المنحنى</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/verify.py" />
            <source>Take all of it to the clipboard, as text</source>
            <translation>نسخ ذلك كله إلى الحافظة نصًّا</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>Take it out of this list; its sound lies for a week among the recordings</source>
            <translation>إخراجها من هذه القائمة؛ ويبقى صوتها أسبوعًا بين التسجيلات</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Take off the list</source>
            <translation>إخراج من القائمة</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_table.py" />
            <source>Take off the list	Del</source>
            <translation>إخراج من القائمة	Del</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Take the chosen jobs off the list; videos stay</source>
            <translation>إخراج المهام المحددة من القائمة؛ وتبقى مقاطع الفيديو</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Take the picture that is in the clipboard (Ctrl+V)</source>
            <translation>أخذ الصورة الموجودة في الحافظة (Ctrl+V)</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/views/media_portrait.py" />
            <source>Take the portrait from a video</source>
            <translation>أخذ البورتريه من فيديو</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Take the portrait from one of its frames…</source>
            <translation>أخذ البورتريه من أحد إطاراته…</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Take the square that fits this face again</source>
            <translation>العودة إلى المربع المناسب لهذا الوجه</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Take what is over off this list; files stay</source>
            <translation>إخراج ما انتهى من هذه القائمة؛ وتبقى الملفات</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Take {n}</source>
            <translation>النسخة {n}</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Take {n}, seed {seed}</source>
            <translation>النسخة {n}، البذرة {seed}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <location filename="../../app/views/timeline_menu.py" />
            <source>Takes</source>
            <translation>النُّسخ</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Takes longer to close, as when tired</source>
            <translation>يستغرق إغلاقه وقتًا أطول، كما عند التعب</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Takes out what is quieter: the dashed line in the waveform</source>
            <translation>إزالة ما هو أخفض: الخط المتقطع في شكل الموجة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Tell it in the manifest of exports</source>
            <translation>ذكرها في بيان مصدر التصدير</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Temporal GAN</source>
            <translation>Temporal GAN</translation>
        </message>
        <message>
            <location filename="../../engine/motion/registry.py" />
            <source>Temporal GAN: the lips that its net makes</source>
            <translation>‏Temporal GAN: الشفتان كما تصنعهما شبكته العصبية</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>Text of the voice</source>
            <translation>نص الصوت</translation>
        </message>
        <message>
            <location filename="../../app/batch_run.py" />
            <source>The batch cannot be started; please install Likeness again.</source>
            <translation>لا يمكن بدء الدفعة؛ يُرجى تثبيت Likeness من جديد.</translation>
        </message>
        <message>
            <location filename="../../app/batch_run.py" />
            <source>The batch ended by itself (exit code {code}); press Start to go on.</source>
            <translation>انتهت الدفعة من تلقاء نفسها (رمز الخروج {code})؛ يُرجى الضغط على «البدء» للمتابعة.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>The batch is done: one video.</source>
            <translation>انتهت الدفعة: فيديو واحد.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>The batch is done: {n} videos.</source>
            <translation>انتهت الدفعة: {n} من مقاطع الفيديو.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>The batch is not finished yet. What is whole is kept, and it can go on later. Close all the same?</source>
            <translation>لم تنتهِ الدفعة بعد. ما اكتمل محفوظ، ويمكن متابعتها لاحقًا. هل تريدون الإغلاق مع ذلك؟</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>The batch is over: {n} videos are made, {failed} could not be; their rows say why.</source>
            <translation>انتهت الدفعة: صُنع {n} من مقاطع الفيديو وتعذّر صنع {failed}؛ والأسباب في صفوفها.</translation>
        </message>
        <message>
            <location filename="../../app/batch_run.py" />
            <source>The batch told something that cannot be understood; press Start to go on.</source>
            <translation>أبلغت الدفعة بما لا يمكن فهمه؛ يُرجى الضغط على «البدء» للمتابعة.</translation>
        </message>
        <message>
            <location filename="../../app/batch_run.py" />
            <source>The batch was ended from outside; what is whole is kept: press Start to go on.</source>
            <translation>أُنهيت الدفعة من الخارج؛ وما اكتمل محفوظ: يُرجى الضغط على «البدء» للمتابعة.</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>The chosen range of</source>
            <translation>النطاق المختار من</translation>
        </message>
        <message>
            <location filename="../../app/live.py" />
            <source>The computer was too slow for a moment: some sound is missing; close other programs.</source>
            <translation>كان الحاسوب بطيئًا للحظة: ينقص بعض الصوت؛ يُرجى إغلاق البرامج الأخرى.</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_headers.py" />
            <source>The context menu of the timeline opens rows wide and mutes blinks</source>
            <translation>قائمة السياق في المخطط الزمني توسّع الصفوف وتعطّل الرمشات</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>The driver's blinks are taken over; else they are generated</source>
            <translation>تؤخذ الرمشات من فيديو التحريك؛ وإلا فتُولَّد</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>The driving video is not followed here any more: open it again, or choose a motion generator.</source>
            <translation>لم تعد بيانات تتبّع فيديو التحريك موجودة هنا: يُرجى فتحه من جديد، أو اختيار مولّد حركة.</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>The driving video {name} is not followed here any more: open it again to change its motion.</source>
            <translation>لم تعد بيانات تتبّع فيديو التحريك «{name}» موجودة هنا: يُرجى فتحه من جديد لتغيير حركته.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>The dubbed video is not whole yet, and closing drops it. Close all the same?</source>
            <translation>لم يكتمل الفيديو المدبلج بعد، والإغلاق يلغيه. هل تريدون الإغلاق مع ذلك؟</translation>
        </message>
        <message>
            <location filename="../../app/export_queue.py" />
            <source>The export cannot be kept in {folder} ({reason}); make room there and export again.</source>
            <translation>لا يمكن حفظ التصدير في {folder} ({reason})؛ يُرجى إفساح مساحة هناك والتصدير من جديد.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_gaze.py" />
            <source>The eyes look elsewhere, at other moments; your keys stay as they are</source>
            <translation>تنظر العينان إلى جهات أخرى في لحظات أخرى؛ وتبقى إطاراتكم المفتاحية كما هي</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The eyes stay shut for {value} s; more than {limit} s looks sleepy.</source>
            <translation>تبقى العينان مغلقتين {value} ث؛ وأكثر من {limit} ث يبدو نعاسًا.</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The face in the portrait was found with a confidence of {value} only; below {limit} its landmarks may be wrong. Another portrait helps.</source>
            <translation>عُثر على الوجه في البورتريه بدرجة ثقة {value} فقط؛ ودون {limit} قد تكون معالمه خاطئة. يفيد اختيار بورتريه آخر.</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>The face or the voice changed meanwhile: import {name} once more.</source>
            <translation>تغيّر الوجه أو الصوت في هذه الأثناء: يُرجى استيراد «{name}» مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>The face that drives</source>
            <translation>الوجه الذي يحرك</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>The face whose lips will follow the voice</source>
            <translation>الوجه الذي ستتبع شفتاه الصوت</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>The file needs a name; type one above.</source>
            <translation>يحتاج الملف إلى اسم؛ يُرجى كتابته في الأعلى.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>The film is there: use it, or film again.</source>
            <translation>التصوير جاهز: يُرجى استخدامه أو التصوير من جديد.</translation>
        </message>
        <message>
            <location filename="../../app/batch_input.py" />
            <source>The folder {name} holds no pictures and no sounds; choose another one.</source>
            <translation>لا توجد في المجلد «{name}» صور ولا أصوات؛ يُرجى اختيار مجلد آخر.</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>The folder {name} is made when the batch starts.</source>
            <translation>يُنشأ المجلد «{name}» عند بدء الدفعة.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>The frame cannot be kept: {reason}; free some space.</source>
            <translation>لا يمكن حفظ الإطار: {reason}؛ يُرجى إفساح مساحة.</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>The frames used longest ago are dropped beyond this.</source>
            <translation>عند تجاوز هذا الحجم تُحذف الإطارات الأقدم استخدامًا.</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The head trembles by {value} of the eye distance; filmed heads stay below {limit}.</source>
            <translation>يرتجف الرأس بمقدار {value} من المسافة بين العينين؛ والرؤوس المصوَّرة تبقى دون {limit}.</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>The head turns and the lips part just as the driver's do</source>
            <translation>يلتفت الرأس وتنفرج الشفتان كما في فيديو التحريك تمامًا</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The head turns away by {value}°; beyond {limit}° the portrait lacks what would be seen.</source>
            <translation>يلتفت الرأس بمقدار {value}°؛ وبعد {limit}° يخلو البورتريه مما ينبغي أن يُرى.</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>The key of these certificates, PEM, no password.</source>
            <translation>مفتاح هذه الشهادات، بصيغة PEM وبلا كلمة مرور.</translation>
        </message>
        <message>
            <location filename="../../app/program.py" />
            <source>The language changes at the next start, for there is work running.</source>
            <translation>تتغير اللغة عند بدء التشغيل القادم لأن هناك عملًا جاريًا.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>The largest face</source>
            <translation>أكبر وجه</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>The last of the sound is being written</source>
            <translation>تجري كتابة آخر الصوت</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>The law allows it without</source>
            <translation>يسمح القانون بذلك دونها</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The lips are open by {value} of the eye distance while nobody speaks; up to {limit} goes unnoticed.</source>
            <translation>الشفتان مفتوحتان بمقدار {value} من المسافة بين العينين ولا أحد يتكلم؛ وحتى {limit} لا يُلاحظ ذلك.</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The lips cross by {value} of the eye distance; they should only meet, within {limit}.</source>
            <translation>تتقاطع الشفتان بمقدار {value} من المسافة بين العينين؛ وينبغي أن تتلامسا فقط، في حدود {limit}.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>The lips meet wherever p, b or m is spoken</source>
            <translation>تتلامس الشفتان حيثما نُطق p أو b أو m</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>The lips meet wherever the voice is silent</source>
            <translation>تتلامس الشفتان حيثما صمت الصوت</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>The lips of a filmed face follow another voice; the rest of the video stays</source>
            <translation>تتبع شفتا وجه مصوَّر صوتًا آخر؛ ويبقى سائر الفيديو كما هو</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The lips stay {value} of the eye distance apart on a p, b or m; they should come within {limit}.</source>
            <translation>تبقى الشفتان متباعدتين بمقدار {value} من المسافة بين العينين عند p أو b أو m؛ وينبغي أن تقتربا إلى {limit}.</translation>
        </message>
        <message>
            <location filename="../../engine/motion/registry.py" />
            <source>The lips that the renderer Temporal GAN makes, as landmarks: to be seen, edited, shown by any renderer.</source>
            <translation>الشفتان اللتان يصنعهما محرّك التصيير Temporal GAN، في هيئة معالم: للمشاهدة والتحرير والعرض بأي محرّك تصيير.</translation>
        </message>
        <message>
            <location filename="../../app/live.py" />
            <source>The live picture stopped, but your voice is still being recorded: press Stop to keep it. {why}</source>
            <translation>توقفت الصورة المباشرة، لكن الصوت ما زال يُسجَّل: يُرجى الضغط على «إيقاف» للاحتفاظ به. {why}</translation>
        </message>
        <message>
            <location filename="../../app/pages.py" />
            <source>The live take is in the project.</source>
            <translation>أصبحت اللقطة المباشرة في المشروع.</translation>
        </message>
        <message>
            <location filename="../../app/views/live_microphone.py" />
            <source>The loudest words: −12 to −3 dB.</source>
            <translation>أعلى الكلمات: ‎−12 إلى ‎−3 dB.</translation>
        </message>
        <message>
            <location filename="../../app/recorder_line.py" />
            <source>The microphone is gone; what was recorded until then is kept.</source>
            <translation>انقطع الميكروفون؛ وما سُجّل حتى ذلك الحين محفوظ.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>The microphone is recorded too; which one, the preferences say</source>
            <translation>يُسجَّل الميكروفون أيضًا؛ ويُحدَّد أيّ ميكروفون في التفضيلات</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>The moment at which they are moved furthest</source>
            <translation>اللحظة التي تكون فيها النقاط في أبعد موضع</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>The moment of the key</source>
            <translation>لحظة الإطار المفتاحي</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_marker.py" />
            <source>The moment of the marker</source>
            <translation>لحظة العلامة</translation>
        </message>
        <message>
            <location filename="../../app/live_keeping.py" />
            <source>The motion cannot be written to {folder} ({reason}); make room there.</source>
            <translation>لا يمكن كتابة الحركة في {folder} ({reason})؛ يُرجى إفساح مساحة هناك.</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>The motion fits this face, voice and seed</source>
            <translation>الحركة تناسب هذا الوجه والصوت والبذرة</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>The motion is being made</source>
            <translation>يجري صنع الحركة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>The motion is being made; the export can be ordered as soon as it is there.</source>
            <translation>يجري صنع الحركة؛ ويمكن طلب التصدير بمجرد جاهزيتها.</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>The motion was made for other settings: generate it again</source>
            <translation>صُنعت الحركة لإعدادات أخرى: يُرجى توليدها من جديد</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>The mouth stays as it is at the start</source>
            <translation>يبقى الفم كما هو في البداية</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The mouth trembles by {value} of the eye distance; filmed mouths stay below {limit}.</source>
            <translation>يرتجف الفم بمقدار {value} من المسافة بين العينين؛ والأفواه المصوَّرة تبقى دون {limit}.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>The name of whoever is heard</source>
            <translation>اسم من يُسمع</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>The name of whoever the portrait shows</source>
            <translation>اسم من يُظهره البورتريه</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>The one that comes along</source>
            <translation>المرفق مع البرنامج</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>The original motion</source>
            <translation>الحركة الأصلية</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>The other side of the face moves as in a mirror</source>
            <translation>يتحرك الجانب الآخر من الوجه كما في المرآة</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>The portrait and its crop (1)</source>
            <translation>البورتريه واقتصاصه (1)</translation>
        </message>
        <message>
            <location filename="../../app/batch_draft.py" />
            <source>The portrait cannot be kept in {folder} ({reason}); make room there and try again.</source>
            <translation>لا يمكن حفظ البورتريه في {folder} ({reason})؛ يُرجى إفساح مساحة هناك وإعادة المحاولة.</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>The portrait speaks while you do</source>
            <translation>يتكلم البورتريه أثناء الكلام</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>The portrait stays itself; only what the driver changes is added</source>
            <translation>يبقى البورتريه على حاله؛ ولا يضاف إليه إلا ما يتغير في فيديو التحريك</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>The project keeps the voice that it has</source>
            <translation>يُبقي المشروع على صوته الحالي</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>The project's own motion, as it was before</source>
            <translation>حركة المشروع نفسه، كما كانت من قبل</translation>
        </message>
        <message>
            <location filename="../../app/recorder_file.py" />
            <source>The recording stopped, because {folder} takes no more ({reason}); make room there.</source>
            <translation>توقف التسجيل لأن {folder} لم يعد يقبل المزيد ({reason})؛ يُرجى إفساح مساحة هناك.</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>The renderer {name} has nothing to lay over its frames.</source>
            <translation>لا شيء لدى محرّك التصيير {name} ليركّبه فوق إطاراته.</translation>
        </message>
        <message>
            <location filename="../../app/sound.py" />
            <source>The sound device cannot be opened ({reason}); choose another one, or close what uses it.</source>
            <translation>لا يمكن فتح جهاز الصوت ({reason})؛ يُرجى اختيار جهاز آخر، أو إغلاق ما يستخدمه.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>The sound of the video becomes the voice, as a take of its own</source>
            <translation>يصبح صوت الفيديو هو صوت البورتريه، مقطعًا صوتيًّا مستقلًّا</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>The sound of {name} cannot be used or is silence: the portrait moves without it.</source>
            <translation>صوت «{name}» غير صالح للاستخدام أو صامت: يتحرك البورتريه بدونه.</translation>
        </message>
        <message>
            <location filename="../../app/sound.py" />
            <source>The sound system does not answer ({reason}); start it again.</source>
            <translation>نظام الصوت لا يستجيب ({reason})؛ يُرجى إعادة تشغيله.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <location filename="../../app/views/live_microphone.py" />
            <source>The system's microphone</source>
            <translation>ميكروفون النظام</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>The ten points by which the net tells motion, which it found by itself.</source>
            <translation>النقاط العشر التي تصف بها الشبكة العصبية الحركة، وقد وجدتها بنفسها.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>The value stays until the next key</source>
            <translation>تثبت القيمة حتى الإطار المفتاحي التالي</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <location filename="../../app/dialogs/dub.py" />
            <source>The video cannot be read: look whether it is there.</source>
            <translation>لا يمكن قراءة الفيديو: يُرجى التحقق من وجوده.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>The video has no sound: the portrait moves in silence until there is a voice.</source>
            <translation>الفيديو بلا صوت: يتحرك البورتريه صامتًا إلى أن يوجد صوت.</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>The voice</source>
            <translation>الصوت</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>The voice is not ready yet</source>
            <translation>الصوت ليس جاهزًا بعد</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>The voice of the open project, as it is heard there</source>
            <translation>صوت المشروع المفتوح، كما يُسمع فيه</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>The whole voice</source>
            <translation>الصوت كاملًا</translation>
        </message>
        <message>
            <location filename="../../app/worker_process.py" />
            <source>The worker process cannot be started; please install Likeness again.</source>
            <translation>لا يمكن بدء العملية المساعدة؛ يُرجى تثبيت Likeness من جديد.</translation>
        </message>
        <message>
            <location filename="../../app/worker_process.py" />
            <source>The worker process ended by itself (exit code {code}).</source>
            <translation>انتهت العملية المساعدة من تلقاء نفسها (رمز الخروج {code}).</translation>
        </message>
        <message>
            <location filename="../../app/worker_process.py" />
            <source>The worker process stopped unexpectedly ({reason}); it starts anew with the next job.</source>
            <translation>توقفت العملية المساعدة على نحو غير متوقع ({reason})؛ وستبدأ من جديد مع المهمة التالية.</translation>
        </message>
        <message>
            <location filename="../../app/jobs.py" />
            <source>The worker process was started anew.</source>
            <translation>أُعيد تشغيل العملية المساعدة.</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>There</source>
            <translation>موجودة</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>There are no generated blinks to leave out.</source>
            <translation>لا توجد رمشات مولَّدة يمكن الاستغناء عنها.</translation>
        </message>
        <message>
            <location filename="../../app/batch_draft.py" />
            <source>There is no job in the list.</source>
            <translation>لا توجد مهمة في القائمة.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>There is no microphone.</source>
            <translation>لا يوجد ميكروفون.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>There is no motion for this face and this voice yet; generate it, then export.</source>
            <translation>لا توجد حركة لهذا الوجه وهذا الصوت بعد؛ يُرجى توليدها ثم التصدير.</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>There is no motion yet to change: add a portrait and a voice.</source>
            <translation>لا توجد حركة بعد يمكن تغييرها: يُرجى إضافة بورتريه وصوت.</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>There is no picture in the clipboard; copy one first.</source>
            <translation>لا توجد صورة في الحافظة؛ يُرجى نسخ صورة أولًا.</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>There is no report yet; it is written while the batch runs.</source>
            <translation>لا يوجد تقرير بعد؛ فهو يُكتب أثناء تشغيل الدفعة.</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>There is no room for more blinks.</source>
            <translation>لا مكان لمزيد من الرمشات.</translation>
        </message>
        <message>
            <location filename="../../app/sound.py" />
            <source>There is no sound, because PortAudio is missing; install {package} and start Likeness again.</source>
            <translation>لا يوجد صوت لأن PortAudio مفقود؛ يُرجى تثبيت {package} وإعادة تشغيل Likeness.</translation>
        </message>
        <message>
            <location filename="../../app/sound.py" />
            <source>There is no sound, because the package sounddevice is missing; install it.</source>
            <translation>لا يوجد صوت لأن الحزمة sounddevice مفقودة؛ يُرجى تثبيتها.</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>There, but of export {id}</source>
            <translation>موجودة، لكن للتصدير {id}</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>There, export {id}</source>
            <translation>موجودة، التصدير {id}</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>There, of the same export</source>
            <translation>موجودة، للتصدير نفسه</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>They said so</source>
            <translation>موافقة شفهية</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>They wrote so</source>
            <translation>موافقة مكتوبة</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <source>This computer cannot keep up: close other programs. The sound that is kept lacks nothing.</source>
            <translation>لا يستطيع هذا الحاسوب المواكبة: يُرجى إغلاق البرامج الأخرى. ولا ينقص الصوت المحفوظ شيء.</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <source>This computer cannot keep up: stop and choose a smaller picture.</source>
            <translation>لا يستطيع هذا الحاسوب المواكبة: يُرجى الإيقاف واختيار صورة أصغر.</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <source>This computer cannot keep up: stop and choose the renderer Warp.</source>
            <translation>لا يستطيع هذا الحاسوب المواكبة: يُرجى الإيقاف واختيار محرّك التصيير Warp.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_checks.py" />
            <source>This is no program that can be run; choose another file.</source>
            <translation>هذا ليس برنامجًا يمكن تشغيله؛ يُرجى اختيار ملف آخر.</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>This person does not exist</source>
            <translation>هذا الشخص غير موجود</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_checks.py" />
            <source>This program cannot be run ({reason}); choose another file.</source>
            <translation>لا يمكن تشغيل هذا البرنامج ({reason})؛ يُرجى اختيار ملف آخر.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_checks.py" />
            <source>This program does not answer; choose another file.</source>
            <translation>هذا البرنامج لا يستجيب؛ يُرجى اختيار ملف آخر.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_checks.py" />
            <source>This program is not ffmpeg; choose another file.</source>
            <translation>هذا البرنامج ليس ffmpeg؛ يُرجى اختيار ملف آخر.</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <location filename="../../app/interchange.py" />
            <location filename="../../app/session.py" />
            <location filename="../../app/views/timeline_mouse.py" />
            <source>This project is open for reading only: use Save As to go on in a copy of your own.</source>
            <translation>هذا المشروع مفتوح للقراءة فقط: يُرجى استخدام «حفظ باسم» للمتابعة في نسخة خاصة.</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <source>This project is open for reading only: what you speak is shown, and not kept.</source>
            <translation>هذا المشروع مفتوح للقراءة فقط: يُعرض ما يقال ولا يُحفظ.</translation>
        </message>
        <message>
            <location filename="../../app/choices.py" />
            <source>This project uses the motion generator {name}, which is not installed here: its motion stays, and {other} makes what is generated anew.</source>
            <translation>يستخدم هذا المشروع مولّد الحركة {name} غير المثبَّت هنا: تبقى حركته، ويصنع {other} ما يُعاد توليده.</translation>
        </message>
        <message>
            <location filename="../../app/choices.py" />
            <source>This project uses the renderer {name}, which is not installed here: {other} shows it meanwhile, and nothing in the project is changed.</source>
            <translation>يستخدم هذا المشروع محرّك التصيير {name} غير المثبَّت هنا: يعرضه {other} في هذه الأثناء، ولا يتغير شيء في المشروع.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>Threshold</source>
            <translation>العتبة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Ticked recordings are kept (Space); F2 renames, Delete unticks</source>
            <translation>تُحفظ التسجيلات المحددة (Space)؛ وF2 لإعادة التسمية، وDelete لإلغاء التحديد</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Tilt</source>
            <translation>الميل</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/views/inspector_key.py" />
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/inspector_marker.py" />
            <source>Time</source>
            <translation>الزمن</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Time since the start</source>
            <translation>الزمن منذ البدء</translation>
        </message>
        <message>
            <location filename="../../app/views/transport_time.py" />
            <source>Time to go to</source>
            <translation>الزمن المراد الانتقال إليه</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/timeline_canvas.py" />
            <source>Timeline</source>
            <translation>المخطط الزمني</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>To do</source>
            <translation>المتبقية</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>To the end</source>
            <translation>إلى النهاية</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>To the end (End)</source>
            <translation>إلى النهاية (End)</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>To the next key</source>
            <translation>إلى الإطار المفتاحي التالي</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>To the picture's right, in eye distances</source>
            <translation>نحو يمين الصورة، بوحدة المسافة بين العينين</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>To the start</source>
            <translation>إلى البداية</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>To the start (Home)</source>
            <translation>إلى البداية (Home)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Too loud in places: move away from the microphone, or lower its input.</source>
            <translation>الصوت أعلى من اللازم في مواضع: يُرجى الابتعاد عن الميكروفون، أو خفض مستوى دخله.</translation>
        </message>
        <message>
            <location filename="../../app/level_advice.py" />
            <source>Too loud: move away from the microphone, or lower its input.</source>
            <translation>الصوت أعلى من اللازم: يُرجى الابتعاد عن الميكروفون، أو خفض مستوى دخله.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Too short to be used; record it again.</source>
            <translation>أقصر من أن يُستخدم؛ يُرجى التسجيل من جديد.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Top edge of the square</source>
            <translation>الحافة العليا للمربع</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Trails: show the way of the points half a second before and after</source>
            <translation>المسارات: إظهار طريق النقاط نصف ثانية قبل وبعد</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>Try the jobs that failed once more</source>
            <translation>تجربة المهام الفاشلة مرة أخرى</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Turn</source>
            <translation>الالتفات</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Turn the portrait &amp;left</source>
            <translation>تدوير البورتريه إلى اليسار(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Turn the portrait ri&amp;ght</source>
            <translation>تدوير البورتريه إلى اليمين(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>Turn the portrait to the left</source>
            <translation>تدوير البورتريه إلى اليسار</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>Turn the portrait to the right</source>
            <translation>تدوير البورتريه إلى اليمين</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Turn, nod, tilt</source>
            <translation>الالتفات، الإيماء، الميل</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Two renderers side by side (4)</source>
            <translation>محرّكا تصيير جنبًا إلى جنب (4)</translation>
        </message>
        <message>
            <location filename="../../app/views/transport_time.py" />
            <source>Type a time such as 0:03:17 (frames last), 3.5 (seconds) or +10 (frames)</source>
            <translation>يُرجى كتابة زمن مثل 0:03:17 (الإطارات أخيرًا) أو 3.5 (ثوانٍ) أو ‎+10 (إطارات)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Type or paste what the portrait says…</source>
            <translation>يُكتب أو يُلصق هنا ما يقوله البورتريه…</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Type text…</source>
            <translation>كتابة نص…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Type what is spoken</source>
            <translation>كتابة ما يُقال</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Under the voice, not after it</source>
            <translation>تحت الكلام، لا بعده</translation>
        </message>
        <message>
            <location filename="../../app/pages.py" />
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <location filename="../../app/widgets/section.py" />
            <source>Unfold this part</source>
            <translation>بسط هذا الجزء</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Unknown</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Unmute</source>
            <translation>إلغاء كتم الصوت</translation>
        </message>
        <message>
            <location filename="../../app/session.py" />
            <source>Untitled</source>
            <translation>بلا عنوان</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Up and down</source>
            <translation>عموديًّا</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Upper lip</source>
            <translation>الشفة العليا</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Upper teeth on the lower lip, as in f and v</source>
            <translation>الأسنان العليا على الشفة السفلى، كما في f وv</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Use</source>
            <translation>استخدام</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Use its sound as voice</source>
            <translation>استخدام صوته</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Use the open project's portrait</source>
            <translation>استخدام بورتريه المشروع المفتوح</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Use this film</source>
            <translation>استخدام هذا التصوير</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Use this frame</source>
            <translation>استخدام هذا الإطار</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Valid</source>
            <translation>صالح</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Valid, export {id}</source>
            <translation>صالح، التصدير {id}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Vertical</source>
            <translation>عمودي</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <location filename="../../app/level_advice.py" />
            <source>Very quiet: come closer to the microphone, or raise its input.</source>
            <translation>الصوت خافت جدًّا: يُرجى الاقتراب من الميكروفون، أو رفع مستوى دخله.</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/dialogs/player.py" />
            <source>Video</source>
            <translation>الفيديو</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/views/batch_choices.py" />
            <source>Videos</source>
            <translation>مقاطع الفيديو</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Videos and pictures</source>
            <translation>مقاطع الفيديو والصور</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Videos at a time</source>
            <translation>مقاطع الفيديو في آن واحد</translation>
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
            <translation>الصوت</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <location filename="../../app/views/media_voice.py" />
            <source>Voices</source>
            <translation>الأصوات</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/views/jobs.py" />
            <source>Waiting</source>
            <translation>في الانتظار</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Waiting for other work to end</source>
            <translation>في انتظار انتهاء عمل آخر</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Waiting for the microphone…</source>
            <translation>في انتظار الميكروفون…</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Warp</source>
            <translation>Warp</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_wave.py" />
            <source>Waveform</source>
            <translation>شكل الموجة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Web video</source>
            <translation>فيديو للويب</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Web, transparent</source>
            <translation>للويب، شفاف</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>WebM without the background, to lay over a web page or a stream.</source>
            <translation>ملف WebM بدون الخلفية، لوضعه فوق صفحة ويب أو بثّ.</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>What Record listens to.</source>
            <translation>ما يستمع إليه التسجيل.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>What is added to the motion here; 0 adds nothing</source>
            <translation>ما يضاف إلى الحركة هنا؛ 0 لا يضيف شيئًا</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>What is heard begins here</source>
            <translation>هنا يبدأ المسموع</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>What is heard ends here</source>
            <translation>هنا ينتهي المسموع</translation>
        </message>
        <message>
            <location filename="../../app/views/waveform.py" />
            <source>What is heard: the chosen take with its trim, gain and gate</source>
            <translation>المسموع: المقطع الصوتي المختار مع تقليمه وكسبه وبوابته</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_marker.py" />
            <source>What is here?</source>
            <translation>ماذا يوجد هنا؟</translation>
        </message>
        <message>
            <location filename="../../app/editing/selected.py" />
            <source>What is in the clipboard cannot be read; copy it again.</source>
            <translation>لا يمكن قراءة محتوى الحافظة؛ يُرجى نسخه من جديد.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>What is quieter than this is silenced</source>
            <translation>يُسكَت ما هو أخفض من هذا</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>What is spoken; an empty line makes a pause</source>
            <translation>ما يُقال؛ والسطر الفارغ يُحدث وقفة</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>What is told about the chosen job</source>
            <translation>ما يُذكر عن المهمة المحددة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>What it will be</source>
            <translation>النتيجة المتوقعة</translation>
        </message>
        <message>
            <location filename="../../app/quality.py" />
            <source>What looks wrong in the motion could not be found out ({why}). It can be edited all the same.</source>
            <translation>تعذّرت معرفة ما يبدو غير سليم في الحركة ({why}). ويمكن تحريرها مع ذلك.</translation>
        </message>
        <message>
            <location filename="../../app/views/track_quality.py" />
            <source>What looks wrong: click to go to the worst frame.</source>
            <translation>ما يبدو غير سليم: النقر للانتقال إلى أسوأ إطار.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>What makes the picture</source>
            <translation>ما يصنع الصورة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>What the camera sees</source>
            <translation>ما تراه الكاميرا</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>What the driver changes is added to the portrait.</source>
            <translation>يضاف إلى البورتريه ما يتغير في فيديو التحريك.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>What the file will be called; the ending comes by itself</source>
            <translation>اسم الملف؛ وتُضاف اللاحقة تلقائيًّا</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>What the motion does to the face (2)</source>
            <translation>ما تفعله الحركة بالوجه (2)</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>What the net paints, the stronger the more it counts; dark is what stays the portrait's own.</source>
            <translation>ما ترسمه الشبكة العصبية، ويشتد بقدر أهميته؛ والداكن هو ما يبقى من البورتريه نفسه.</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>What the preview shows</source>
            <translation>ما تعرضه المعاينة</translation>
        </message>
        <message>
            <location filename="../../app/export_queue.py" />
            <source>What this export needs is no longer there; export again.</source>
            <translation>لم يعد ما يحتاج إليه هذا التصدير موجودًا؛ يُرجى التصدير من جديد.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_marker.py" />
            <source>What this moment is called</source>
            <translation>اسم هذه اللحظة</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>What this voice was made from</source>
            <translation>ما صُنع منه هذا الصوت</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>What was copied on the timeline, at the playhead; or a picture, as portrait</source>
            <translation>ما نُسخ من المخطط الزمني، عند رأس التشغيل؛ أو صورة لتكون البورتريه</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>What you add or select can be set here.</source>
            <translation>يمكن هنا ضبط ما يُضاف أو يُحدَّد.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <location filename="../../app/pages.py" />
            <source>What you leave lies for a week in {folder}.</source>
            <translation>ما يُترك يبقى أسبوعًا في {folder}.</translation>
        </message>
        <message>
            <location filename="../../app/pages.py" />
            <source>What you spoke live is not in the project yet.</source>
            <translation>ما قيل مباشرةً لم يُضف إلى المشروع بعد.</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>What {side} shows</source>
            <translation>ما يعرضه {side}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>When</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>When they agreed, such as {date}</source>
            <translation>تاريخ الموافقة، مثل {date}</translation>
        </message>
        <message>
            <location filename="../../app/hints.py" />
            <source>When you like what you see, Export writes the video. You can go on working meanwhile.</source>
            <translation>متى كانت النتيجة مُرضية، يكتب «تصدير» الفيديو. ويمكن متابعة العمل في هذه الأثناء.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/verify.py" />
            <source>Where does it come from?</source>
            <translation>من أين أتى هذا؟</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Where in the frame the net attends to what is said at the moment.</source>
            <translation>الموضع الذي تنتبه إليه الشبكة العصبية من الإطار لما يُقال في اللحظة الراهنة.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <location filename="../../app/views/inspector_cue.py" />
            <location filename="../../app/views/inspector_part.py" />
            <location filename="../../app/views/inspector_range.py" />
            <source>Where it begins</source>
            <translation>موضع البداية</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <location filename="../../app/views/inspector_part.py" />
            <location filename="../../app/views/inspector_range.py" />
            <source>Where it ends</source>
            <translation>موضع النهاية</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Where rendered frames are kept.</source>
            <translation>مكان حفظ الإطارات المصيَّرة.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Where the agreement is kept, or what it covers</source>
            <translation>مكان حفظ الموافقة، أو ما تشمله</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>Where the eyes look, in eye widths. Double click sets a key; drag it up or down.</source>
            <translation>إلى أين تنظر العينان، بوحدة عرض العين. النقر المزدوج يعيّن إطارًا مفتاحيًّا؛ ويمكن سحبه إلى أعلى أو أسفل.</translation>
        </message>
        <message>
            <location filename="../../app/views/transport_time.py" />
            <source>Where the playhead is: hours, minutes, seconds, frames. Click to type a time.</source>
            <translation>موضع رأس التشغيل: ساعات، دقائق، ثوانٍ، إطارات. النقر لكتابة زمن.</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Where the voice is heard.</source>
            <translation>الجهاز الذي يُسمع منه الصوت.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Which camera films</source>
            <translation>الكاميرا التي تصوّر</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Which jobs are shown</source>
            <translation>المهام المعروضة</translation>
        </message>
        <message>
            <location filename="../../app/views/live_microphone.py" />
            <source>Which microphone is listened to</source>
            <translation>الميكروفون الذي يُستمع إليه</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <source>Which microphone is recorded</source>
            <translation>الميكروفون الذي يُسجَّل منه</translation>
        </message>
        <message>
            <location filename="../../app/views/generator_box.py" />
            <source>Which motion generator makes a part anew; the motion around it stays</source>
            <translation>مولّد الحركة الذي يعيد توليد جزء؛ وتبقى الحركة من حوله</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Which points are taken hold of together.
Shift or Ctrl and click adds more, Alt and arrows move them (with Shift finely),
Delete takes a move away, Escape lets go.</source>
            <translation>النقاط التي تُمسك معًا.
النقر مع Shift أو Ctrl يضيف غيرها، وAlt مع الأسهم ينقلها (ومع Shift بدقة)،
وDelete يزيل نقلها، وEscape يُفلتها.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Which voice the lips follow</source>
            <translation>الصوت الذي تتبعه الشفتان</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Who is shown</source>
            <translation>من يظهر</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Who is shown and heard, and that they agreed. The note stays in the project.</source>
            <translation>من يظهر ومن يُسمع، وأنهما وافقا. تبقى المذكرة في المشروع.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Who speaks</source>
            <translation>من يتكلم</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Who speaks, among the voices that are installed on this computer</source>
            <translation>المتكلم، من بين الأصوات المثبَّتة على هذا الحاسوب</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Whoever gets the video can read the note then; otherwise it stays in the project</source>
            <translation>عندئذ يستطيع كل من يتلقى الفيديو قراءة المذكرة؛ وإلا بقيت في المشروع</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <source>Whole from an earlier run</source>
            <translation>مكتملة من تشغيل سابق</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Whose lips follow the voice, the largest face first</source>
            <translation>صاحب الشفتين اللتين تتبعان الصوت، وأكبر الوجوه أولًا</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>Whose sound is heard</source>
            <translation>مصدر الصوت المسموع</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>Why without the badge</source>
            <translation>سبب عدم وضع الشارة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>Why without the badge? It is written into the manifest.</source>
            <translation>لماذا بلا شارة؟ يُكتب السبب في بيان المصدر.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Wide open, as in a in father</source>
            <translation>مفتوح على اتساعه، كما في a من father</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Wink with the left eye</source>
            <translation>غمزة بالعين اليسرى</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Wink with the right eye</source>
            <translation>غمزة بالعين اليمنى</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>With sound</source>
            <translation>مع الصوت</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>Without the badge a reason is needed; type it above, once for all.</source>
            <translation>بدون الشارة يلزم ذكر سبب؛ يُرجى كتابته في الأعلى مرة واحدة.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_marker.py" />
            <source>Words of the marker</source>
            <translation>نص العلامة</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Work</source>
            <translation>العمل</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Write the note into the project (Enter)</source>
            <translation>كتابة المذكرة في المشروع (Enter)</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Write the video to a file (Ctrl+E)</source>
            <translation>كتابة الفيديو في ملف (Ctrl+E)</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Writing the file</source>
            <translation>جارٍ كتابة الملف</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>Writing {name}</source>
            <translation>جارٍ كتابة «{name}»</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Your face, filmed with a camera, moves the portrait</source>
            <translation>وجهكم، مصوَّرًا بالكاميرا، يحرك البورتريه</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Your own chain for signing exports, a PEM file, the signer's first; without one, this computer's.</source>
            <translation>سلسلة شهادات خاصة لتوقيع ملفات التصدير، ملف PEM أوله شهادة الموقِّع؛ وبدونها تُستخدم شهادة هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Your recordings appear here.</source>
            <translation>تظهر تسجيلاتكم هنا.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>Your voice is {voice} long, the video {video}: the video's end is left out.</source>
            <translation>طول الصوت {voice} وطول الفيديو {video}: يُترك آخر الفيديو.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>Your voice is {voice} long, the video {video}: then the portrait rests.</source>
            <translation>طول الصوت {voice} وطول الفيديو {video}: ثم يسكن البورتريه.</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Yours stay</source>
            <translation>تبقى اليدوية كما هي</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>Zoom of the timeline</source>
            <translation>تكبير المخطط الزمني وتصغيره</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Zoom the timeline &amp;in</source>
            <translation>تكبير المخطط الزمني(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Zoom the timeline &amp;out</source>
            <translation>تصغير المخطط الزمني(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>Zoom the timeline in (+)</source>
            <translation>تكبير المخطط الزمني (+)</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>Zoom the timeline out (-)</source>
            <translation>تصغير المخطط الزمني (-)</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Zoom: show the whole picture</source>
            <translation>التكبير: إظهار الصورة كاملة</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>a keypoint</source>
            <translation>نقطة رئيسية</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>a little</source>
            <translation>قليل</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>a portrait</source>
            <translation>بورتريه</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>a voice</source>
            <translation>صوت</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>about {time} left</source>
            <translation>بقي نحو {time}</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>all of it</source>
            <translation>الكل</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>all {all} frames rendered</source>
            <translation>صُيّرت الإطارات كلها ({all})</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <source>at the {n}. try</source>
            <translation>في المحاولة رقم {n}</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>blink</source>
            <translation>رمشة</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>blinks too often</source>
            <translation>رمش متكرر أكثر من اللازم</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <location filename="../../app/views/track_curves.py" />
            <source>brows</source>
            <translation>الحاجبان</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>brows down</source>
            <translation>خفض الحاجبين</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>brows up</source>
            <translation>رفع الحاجبين</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>cannot be dubbed</source>
            <translation>لا يمكن دبلجته</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>cannot drive a portrait</source>
            <translation>لا يمكنه تحريك بورتريه</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>corner of the mouth</source>
            <translation>زاوية الفم</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>demo</source>
            <translation>العرض التجريبي</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>down</source>
            <translation>الأسفل</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <location filename="../../app/worker_process.py" />
            <source>exit code {code}</source>
            <translation>رمز الخروج {code}</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>eyes</source>
            <translation>العينان</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>eyes shut too long</source>
            <translation>العينان مغلقتان أطول من اللازم</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>face</source>
            <translation>الوجه</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>face hard to find</source>
            <translation>وجه يصعب العثور عليه</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>face too long</source>
            <translation>وجه أطول من اللازم</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>face too short</source>
            <translation>وجه أقصر من اللازم</translation>
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>face {n} of {all}</source>
            <translation>الوجه {n} من {all}</translation>
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
            <translation>مكتشَف في الصوت؛ بسحبه يصبح يدويًّا</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>frames</source>
            <translation>إطارات</translation>
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>frontal</source>
            <translation>أمامي</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>frozen</source>
            <translation>مجمَّد</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>full size</source>
            <translation>الحجم الكامل</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>generated</source>
            <translation>مولَّدة</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/views/words.py" />
            <source>good</source>
            <translation>جيد</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>head</source>
            <translation>الرأس</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>head trembles</source>
            <translation>الرأس يرتجف</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>head turned too far</source>
            <translation>الرأس ملتفت أكثر من اللازم</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>head {n} %</source>
            <translation>الرأس {n}%</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>holds no sound</source>
            <translation>لا يحتوي على صوت</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>is a video or picture without sound</source>
            <translation>فيديو أو صورة بلا صوت</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>is kept</source>
            <translation>سيُحفظ</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>is not kept</source>
            <translation>لن يُحفظ</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/problem_words.py" />
            <source>jaw</source>
            <translation>الفك</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>key</source>
            <translation>إطار مفتاحي</translation>
        </message>
        <message>
            <location filename="../../app/worker_process.py" />
            <source>killed, perhaps for want of memory</source>
            <translation>أُنهيت قسرًا، ربما لنقص الذاكرة</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>landmark key</source>
            <translation>إطار مفتاحي للمعالم</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>left brow</source>
            <translation>الحاجب الأيسر</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>left eye</source>
            <translation>العين اليسرى</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>less</source>
            <translation>أقل</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>less smile</source>
            <translation>ابتسامة أقل</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>lips cross</source>
            <translation>الشفتان تتقاطعان</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>lips open in silence</source>
            <translation>الشفتان مفتوحتان في الصمت</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>lips open on p, b or m</source>
            <translation>الشفتان مفتوحتان عند p أو b أو m</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>lips shut in silence</source>
            <translation>إطباق الشفتين في الصمت</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>lips shut on p, b, m</source>
            <translation>إطباق الشفتين عند p وb وm</translation>
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>looks down</source>
            <translation>ناظر إلى الأسفل</translation>
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>looks up</source>
            <translation>ناظر إلى الأعلى</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>lower lip</source>
            <translation>الشفة السفلى</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>marker</source>
            <translation>علامة</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/widgets/captioned.py" />
            <location filename="../../app/widgets/switch_row.py" />
            <source>mixed</source>
            <translation>متنوّع</translation>
        </message>
        <message>
            <location filename="../../app/widgets/labelled_slider.py" />
            <source>mixed · {value}</source>
            <translation>متنوّع · {value}</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>more smile</source>
            <translation>ابتسامة أكثر</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>most</source>
            <translation>الأكثر</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>motion</source>
            <translation>حركة</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/problem_words.py" />
            <source>mouth</source>
            <translation>الفم</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>mouth cue</source>
            <translation>شكل فم</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>mouth held</source>
            <translation>تثبيت الفم</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>mouth trembles</source>
            <translation>الفم يرتجف</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>mouth {n} %</source>
            <translation>الفم {n}%</translation>
        </message>
        <message>
            <location filename="../../app/views/track_blinks.py" />
            <source>muted</source>
            <translation>معطّلة</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>near a keypoint</source>
            <translation>قرب نقطة رئيسية</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>new part</source>
            <translation>جزء جديد</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>no change yet</source>
            <translation>لا تغيير بعد</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <location filename="../../app/dialogs/dub.py" />
            <source>no face in the first seconds</source>
            <translation>لا وجه في الثواني الأولى</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>no reason was given</source>
            <translation>لم يُذكر سبب</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>nobody who is named</source>
            <translation>جهة غير مسماة</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>nod</source>
            <translation>الإيماء</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>none</source>
            <translation>لا يوجد</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/problem_words.py" />
            <source>nose</source>
            <translation>الأنف</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>not installed</source>
            <translation>غير مثبَّت</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <location filename="../../app/views/track_quality.py" />
            <source>nothing to see</source>
            <translation>لا شيء لافتًا</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>off</source>
            <translation>متوقفة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/views/words.py" />
            <source>one face</source>
            <translation>وجه واحد</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>one landmark</source>
            <translation>معلَم واحد</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>opening</source>
            <translation>الفتحة</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <source>project</source>
            <translation>مشروع</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>px</source>
            <translation>px</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>range</source>
            <translation>نطاق</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>read-only</source>
            <translation>للقراءة فقط</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>recording</source>
            <translation>تسجيل</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>rendering {n} of {all}</source>
            <translation>جارٍ تصيير {n} من {all}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>right brow</source>
            <translation>الحاجب الأيمن</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>right eye</source>
            <translation>العين اليمنى</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>roughly {size}</source>
            <translation>نحو {size}</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>s</source>
            <translation>ث</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <location filename="../../app/views/media_motion.py" />
            <location filename="../../app/views/track_ranges.py" />
            <source>seed {n}</source>
            <translation>البذرة {n}</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>smile</source>
            <translation>الابتسامة</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>smoothed {n} ms</source>
            <translation>تنعيم {n} ms</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>some yours</source>
            <translation>بعضها يدوي</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>sound is missing once</source>
            <translation>نقص الصوت مرة واحدة</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>sound is missing {n} times</source>
            <translation>نقص الصوت عدد {n} من المرات</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>takes about {time}</source>
            <translation>يستغرق نحو {time}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>talk</source>
            <translation>حديث</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>the original</source>
            <translation>الأصلية</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>tilt</source>
            <translation>الميل</translation>
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>tilted</source>
            <translation>مائل</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>turn</source>
            <translation>الالتفات</translation>
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>turned aside</source>
            <translation>ملتفت جانبًا</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>typed text</source>
            <translation>نص مكتوب</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>up</source>
            <translation>الأعلى</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>upper lip</source>
            <translation>الشفة العليا</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <source>video</source>
            <translation>فيديو</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>whole face</source>
            <translation>الوجه كله</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>width</source>
            <translation>العرض</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>yours</source>
            <translation>يدوية</translation>
        </message>
        <message>
            <location filename="../../app/views/track_cues.py" />
            <source>yours: it bends the mouth</source>
            <translation>يدوي: يثني الفم</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>{all} or {last}</source>
            <translation>{all} أو {last}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>{curve} · key</source>
            <translation>{curve} · إطار مفتاحي</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>{curve} · {what}</source>
            <translation>{curve} · {what}</translation>
        </message>
        <message>
            <location filename="../../app/recorder_line.py" />
            <source>{device} cannot record ({reason}); choose another microphone, or close what uses it.</source>
            <translation>لا يستطيع {device} التسجيل ({reason})؛ يُرجى اختيار ميكروفون آخر، أو إغلاق ما يستخدمه.</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_drags.py" />
            <source>{far} · {long} long</source>
            <translation>{far} · الطول {long}</translation>
        </message>
        <message>
            <location filename="../../app/recorder_file.py" />
            <source>{file} cannot be finished ({reason}); make room there.</source>
            <translation>لا يمكن إتمام «{file}» ({reason})؛ يُرجى إفساح مساحة هناك.</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>{length} · always seen</source>
            <translation>{length} · ظاهر دائمًا</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>{length} · seen in {n} %</source>
            <translation>{length} · ظاهر في {n}%</translation>
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
            <translation>{length} · {n} من الإطارات</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>{name} (not connected)</source>
            <translation>{name} (غير متصل)</translation>
        </message>
        <message>
            <location filename="../../app/playback_sound.py" />
            <source>{name} cannot be played: it is not a 16-bit WAV of 48 kHz. Choose the voice again.</source>
            <translation>لا يمكن تشغيل «{name}»: ليس ملف WAV بعمق 16 بت وتردد 48 kHz. يُرجى اختيار الصوت من جديد.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>{name} cannot be read; it is left where it is.</source>
            <translation>لا يمكن قراءة «{name}»؛ يبقى الملف في مكانه.</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>{name} cannot be used ({reason}): look whether it is there and who may use it.</source>
            <translation>لا يمكن استخدام «{name}» ({reason}): يُرجى التحقق من وجوده وممن يحق له استخدامه.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>{name} dubbed</source>
            <translation>{name} مدبلج</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>{name} holds nothing that is not here already.</source>
            <translation>ليس في «{name}» ما ليس موجودًا هنا بالفعل.</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>{name} is dubbed.</source>
            <translation>تمت دبلجة «{name}».</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>{name} is exported.</source>
            <translation>تم تصدير «{name}».</translation>
        </message>
        <message>
            <location filename="../../app/batch_draft.py" />
            <source>{name} is neither a picture, a sound, a project nor a list of jobs; add one of these.</source>
            <translation>الملف «{name}» ليس صورة ولا صوتًا ولا مشروعًا ولا قائمة مهام؛ يُرجى إضافة أحد هذه.</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>{name} is neither a picture, a sound, a video nor a Likeness project; drop one of these.</source>
            <translation>الملف «{name}» ليس صورة ولا صوتًا ولا فيديو ولا مشروع Likeness؛ يُرجى إفلات أحد هذه.</translation>
        </message>
        <message>
            <location filename="../../app/player_frames.py" />
            <source>{name} is no longer there; export it again.</source>
            <translation>لم يعد «{name}» موجودًا؛ يُرجى تصديره من جديد.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_audition.py" />
            <source>{name} is no longer there; record it again.</source>
            <translation>لم يعد «{name}» موجودًا؛ يُرجى تسجيله من جديد.</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>{name} is no longer where it was written; export it again.</source>
            <translation>لم يعد «{name}» حيث كُتب؛ يُرجى تصديره من جديد.</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>{name} is no longer where it was written; press Start to make it again.</source>
            <translation>لم يعد «{name}» حيث كُتب؛ يُرجى الضغط على «البدء» لصنعه من جديد.</translation>
        </message>
        <message>
            <location filename="../../app/player_frames.py" />
            <source>{name} is no video that can be played; export it again.</source>
            <translation>الملف «{name}» ليس فيديو يمكن تشغيله؛ يُرجى تصديره من جديد.</translation>
        </message>
        <message>
            <location filename="../../app/program.py" />
            <source>{name} is open in another window, so here it is for reading only: close it there and open it again, or go on in a copy with Save As.</source>
            <translation>الملف «{name}» مفتوح في نافذة أخرى، لذا فهو هنا للقراءة فقط: يُرجى إغلاقه هناك وفتحه من جديد، أو المتابعة في نسخة بالأمر «حفظ باسم».</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>{name} is open in another window. Open it here for reading only?</source>
            <translation>الملف «{name}» مفتوح في نافذة أخرى. هل يُفتح هنا للقراءة فقط؟</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>{name} is written.</source>
            <translation>تمت كتابة «{name}».</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>{name}, with the key of this computer</source>
            <translation>{name}، بمفتاح هذا الحاسوب</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>{name}, {length} long; F2 renames, Delete removes</source>
            <translation>{name}، الطول {length}؛ F2 لإعادة التسمية، وDelete للإزالة</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>{name}, {time}</source>
            <translation>{name}، {time}</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_ruler.py" />
            <source>{name}: drag to move it, double click to name it, Delete removes it</source>
            <translation>{name}: السحب للنقل، والنقر المزدوج للتسمية، وDelete للإزالة</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>{name}; no known authority stands behind that name</source>
            <translation>{name}؛ لا تشهد لهذا الاسم جهة معروفة</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/views/preview.py" />
            <location filename="../../app/views/problem_words.py" />
            <source>{n} %</source>
            <translation>{n}%</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_drags.py" />
            <source>{n} % closed</source>
            <translation>مغلق بنسبة {n}%</translation>
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
            <translation>{n} من الرمشات</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>{n} curves</source>
            <translation>{n} من المنحنيات</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>{n} faces</source>
            <translation>عدد الوجوه {n}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>{n} faces, the largest is followed</source>
            <translation>عدد الوجوه {n}، ويُتتبَّع أكبرها</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>{n} failed</source>
            <translation>فشلت {n}</translation>
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
            <translation>{n} من الإطارات</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>{n} frames left out</source>
            <translation>أُسقط {n} من الإطارات</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>{n} frames per second</source>
            <translation>{n} إطارًا في الثانية</translation>
        </message>
        <message>
            <location filename="../../app/views/status.py" />
            <source>{n} frames · all rendered</source>
            <translation>{n} من الإطارات · كلها مصيَّرة</translation>
        </message>
        <message>
            <location filename="../../app/views/status.py" />
            <source>{n} frames · {cached} rendered · {left} to go</source>
            <translation>{n} من الإطارات · صُيّر {cached} · بقي {left}</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>{n} frames/s</source>
            <translation>{n} إطار/ث</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <source>{n} in all · {length}</source>
            <translation>المجموع {n} · {length}</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>{n} jobs</source>
            <translation>{n} من المهام</translation>
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
            <translation>{n} من الإطارات المفتاحية</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>{n} landmark keys</source>
            <translation>{n} من إطارات المعالم المفتاحية</translation>
        </message>
        <message>
            <location filename="../../app/views/track_landmarks.py" />
            <source>{n} landmarks</source>
            <translation>{n} من المعالم</translation>
        </message>
        <message>
            <location filename="../../app/pages.py" />
            <source>{n} live takes are not in the project yet.</source>
            <translation>توجد {n} من اللقطات المباشرة لم تُضف إلى المشروع بعد.</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>{n} markers</source>
            <translation>{n} من العلامات</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>{n} markers from {name}.</source>
            <translation>{n} من العلامات من «{name}».</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>{n} min</source>
            <translation>{n} د</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>{n} mouth cues</source>
            <translation>{n} من أشكال الفم</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>{n} mouth cues and {m} markers from {name}.</source>
            <translation>{n} من أشكال الفم و{m} من العلامات من «{name}».</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>{n} mouth cues from {name}.</source>
            <translation>{n} من أشكال الفم من «{name}».</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>{n} ms earlier</source>
            <translation>أبكر بمقدار {n} ms</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>{n} ms later</source>
            <translation>متأخر بمقدار {n} ms</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <location filename="../../app/views/track_ranges.py" />
            <source>{n} new parts</source>
            <translation>{n} من الأجزاء الجديدة</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>{n} of {all}</source>
            <translation>{n} من {all}</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>{n} of {all} frames/s</source>
            <translation>{n} من {all} إطار/ث</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>{n} of {all} jobs chosen</source>
            <translation>حُدّدت {n} من {all} مهمة</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>{n} of {all} videos made</source>
            <translation>صُنع {n} من {all} فيديو</translation>
        </message>
        <message>
            <location filename="../../app/views/track_frames.py" />
            <source>{n} of {total}</source>
            <translation>{n} من {total}</translation>
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
            <translation>{n} من النطاقات</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>{n} recordings are not in the project yet.</source>
            <translation>يوجد {n} من التسجيلات لم تُضف إلى المشروع بعد.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <location filename="../../app/views/timeline_drags.py" />
            <source>{n} s</source>
            <translation>{n} ث</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>{n} signs, about {seconds} s</source>
            <translation>{n} من الرموز، نحو {seconds} ث</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>{n} signs, {seconds} s</source>
            <translation>{n} من الرموز، {seconds} ث</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>{n} signs; at most {most} can be spoken at once</source>
            <translation>{n} من الرموز؛ ويمكن نطق {most} على الأكثر دفعة واحدة</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/views/track_quality.py" />
            <source>{n} to look at</source>
            <translation>{n} للمراجعة</translation>
        </message>
        <message>
            <location filename="../../app/views/track_blinks.py" />
            <location filename="../../app/views/track_cues.py" />
            <source>{n} yours</source>
            <translation>{n} يدوية</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>{n} · {rate} a minute</source>
            <translation>{n} · {rate} في الدقيقة</translation>
        </message>
        <message>
            <location filename="../../app/views/track_blinks.py" />
            <source>{n}/min</source>
            <translation>{n}/د</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>{part} of {all}</source>
            <translation>{part} من {all}</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>{part} out of place</source>
            <translation>{part}: موضع غير سليم</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>{part}: a landmark is {value} of the eye distance from where the portrait has it; faces reach {limit}.</source>
            <translation>{part}: يبعد معلَم بمقدار {value} من المسافة بين العينين عن موضعه في البورتريه؛ والوجوه تبلغ {limit}.</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <source>{project} – Likeness</source>
            <translation>{project} – Likeness</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>{renderer} cannot leave the background out; choose another picture or another kind.</source>
            <translation>لا يستطيع {renderer} حذف الخلفية؛ يُرجى اختيار صورة أخرى أو نوع آخر.</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>{seconds} s, loudest {peak} dB</source>
            <translation>{seconds} ث، الأعلى {peak} dB</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>{seed} · take {n}/{total}</source>
            <translation>{seed} · النسخة {n}/{total}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>{size} of frames, pictures and sounds</source>
            <translation>{size} من الإطارات والصور والأصوات</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>{stage} · {n} %</source>
            <translation>{stage} · {n}%</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>{start} – {end}  ({length} s)</source>
            <translation>{start} – {end}  ({length} ث)</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline.py" />
            <source>{time} long, {n} blinks</source>
            <translation>الطول {time}، {n} من الرمشات</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>{time} of motion from {name}.</source>
            <translation>حركة طولها {time} من «{name}».</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>{title}, torch {version}</source>
            <translation>{title}، torch {version}</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>{value} blinks within five seconds; more than {limit} look nervous.</source>
            <translation>عدد الرمشات {value} في خمس ثوانٍ؛ وأكثر من {limit} يبدو توترًا.</translation>
        </message>
        <message>
            <location filename="../../app/views/history.py" />
            <source>{what} (this is the present)</source>
            <translation>{what} (الحالة الحاضرة)</translation>
        </message>
        <message>
            <location filename="../../app/views/history.py" />
            <source>{what} (undone)</source>
            <translation>{what} (تم التراجع عنه)</translation>
        </message>
        <message>
            <location filename="../../app/views/track_landmarks.py" />
            <source>{what} moved by hand, felt from {before} s before to {after} s after</source>
            <translation>نُقل {what} يدويًّا، والأثر من {before} ث قبل إلى {after} ث بعد</translation>
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
            <translation>الاسم «{name}» موجود بالفعل.</translation>
        </message>
    </context>
    <context>
        <name>Likeness engine</name>
        <message>
            <location filename="../../engine/provenance/words.py" />
            <source>A badge says that this is AI-generated; nothing else tells where it comes from.</source>
            <translation>تقول شارة إن هذا مولَّد بالذكاء الاصطناعي؛ ولا شيء غيرها يدل على مصدره.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>A batch needs a portrait and a voice at least: name both.</source>
            <translation>تحتاج الدفعة إلى بورتريه وصوت على الأقل: يُرجى تحديد كليهما.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/credentials.py" />
            <source>A certificate of your own needs its key too: choose both, or neither.</source>
            <translation>الشهادة الخاصة تحتاج إلى مفتاحها أيضًا: يُرجى اختيار كليهما أو عدم اختيار أيٍّ منهما.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>A hand is in front of the face: use a picture that shows all of the face.</source>
            <translation>توجد يد أمام الوجه: يُرجى استخدام صورة تُظهر الوجه كله.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>A name in the list is no text that can be written: rename that file.</source>
            <translation>في القائمة اسم ليس نصًّا يمكن كتابته: يُرجى إعادة تسمية ذلك الملف.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/avfr_keypoints.py" />
            <source>A packed frame of {0} keypoints has {1} bytes.</source>
            <translation>الإطار المحزوم من {0} من النقاط الرئيسية حجمه {1} من البايتات.</translation>
        </message>
        <message>
            <location filename="../../engine/store_history.py" />
            <source>A step of this project is damaged: open another copy of it.</source>
            <translation>إحدى خطوات هذا المشروع تالفة: يُرجى فتح نسخة أخرى منه.</translation>
        </message>
        <message>
            <location filename="../../engine/formats.py" />
            <source>A video cannot be written at {0} frames per second; choose 24, 25, 30, 50 or 60.</source>
            <translation>لا يمكن كتابة فيديو بمعدل {0} إطار في الثانية؛ يُرجى اختيار 24 أو 25 أو 30 أو 50 أو 60.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/pool.py" />
            <source>A worker process cannot be started ({0}): free some memory.</source>
            <translation>لا يمكن بدء عملية مساعدة ({0}): يُرجى تحرير بعض الذاكرة.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/journal.py" />
            <source>Another batch is at work in {0}: wait for it, or choose another folder.</source>
            <translation>هناك دفعة أخرى تعمل في «{0}»: يُرجى انتظارها أو اختيار مجلد آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>Another program is busy with {0}: wait a moment, then try again.</source>
            <translation>هناك برنامج آخر مشغول بالملف «{0}»: يُرجى الانتظار قليلًا ثم إعادة المحاولة.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>Both {0} and {1} would be written to {2}: give them names of their own, or a pattern with the number of the job.</source>
            <translation>سيُكتب كل من {0} و{1} في {2}: يُرجى إعطاء كل منهما اسمًا خاصًا، أو نمطًا يحتوي على رقم المهمة.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/detect.py" />
            <source>Face {0} was asked for but there is {1} in {2}: choose {3}.</source>
            <translation>طُلب الوجه {0}، لكن يوجد {1} في «{2}»: يُرجى اختيار {3}.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/followed.py" />
            <location filename="../../engine/pipeline.py" />
            <location filename="../../engine/reenactment/sender.py" />
            <source>Face {0} was asked for, but {1} shows {2}: choose a smaller number.</source>
            <translation>طُلب الوجه {0}، لكن «{1}» يُظهر {2}: يُرجى اختيار رقم أصغر.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/mediapipe_models.py" />
            <source>Faces cannot be found in a forked process: start it by multiprocessing's spawn method.</source>
            <translation>لا يمكن العثور على الوجوه في عملية متفرعة: يُرجى بدؤها بطريقة spawn من multiprocessing.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/convert.py" />
            <source>Files like {0} have several formats: choose one with --to.</source>
            <translation>للملفات مثل «{0}» عدة صيغ: يُرجى اختيار إحداها بالخيار ‎--to.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/hands.py" />
            <source>Hands cannot be found in a forked process: start it by multiprocessing's spawn method.</source>
            <translation>لا يمكن العثور على الأيدي في عملية متفرعة: يُرجى بدؤها بطريقة spawn من multiprocessing.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/avfr_keypoints.py" />
            <source>Keypoints that are not numbers cannot be packed.</source>
            <translation>لا يمكن حزم نقاط رئيسية ليست أرقامًا.</translation>
        </message>
        <message>
            <location filename="../../engine/ffmpeg.py" />
            <source>LIKENESS_FFMPEG is {0}, which is no program that can be run; correct it or unset it.</source>
            <translation>قيمة LIKENESS_FFMPEG هي {0}، وهو ليس برنامجًا يمكن تشغيله؛ يُرجى تصحيحها أو إلغاء تعيينها.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/words.py" />
            <source>Likeness made this, and it is as it was signed.</source>
            <translation>هذا من صنع Likeness، وهو كما كان عند توقيعه.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/words.py" />
            <source>Likeness made this; its manifest is gone, as after being converted or uploaded.</source>
            <translation>هذا من صنع Likeness؛ وقد فُقد بيان مصدره، كما يحدث بعد التحويل أو الرفع.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>Line {0} of {1} cannot be read ({2}): check its quotes.</source>
            <translation>لا يمكن قراءة السطر {0} من «{1}» ({2}): يُرجى التحقق من علامات الاقتباس فيه.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>Line {0} of {1} has two columns called {2}: leave one out.</source>
            <translation>في السطر {0} من «{1}» عمودان باسم {2}: يُرجى حذف أحدهما.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>Line {0} of {1} names no column {2}: the first line names the columns.</source>
            <translation>لا يسمّي السطر {0} من «{1}» العمود {2}: فالسطر الأول يسمّي الأعمدة.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/hands.py" />
            <location filename="../../engine/faces/mediapipe_models.py" />
            <source>MediaPipe cannot start on this machine: install it again with pip install mediapipe==0.10.21.</source>
            <translation>لا يمكن بدء MediaPipe على هذا الجهاز: يُرجى تثبيته من جديد بالأمر pip install mediapipe==0.10.21.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/bring.py" />
            <source>Motion needs a portrait to move: open a picture of a face first.</source>
            <translation>تحتاج الحركة إلى بورتريه تحركه: يُرجى أولًا فتح صورة وجه.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/bring.py" />
            <source>Mouth cues left out, shorter than a frame or after the voice: {0}.</source>
            <translation>أشكال الفم المتروكة، لأنها أقصر من إطار أو بعد الصوت: {0}.</translation>
        </message>
        <message>
            <location filename="../../engine/phones.py" />
            <source>Mouth cues need PocketSphinx; install Likeness again to get it.</source>
            <translation>تحتاج أشكال الفم إلى PocketSphinx؛ يُرجى تثبيت Likeness من جديد للحصول عليه.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/track.py" />
            <source>No face was found in the driving video {0}: use one that shows a face from the front.</source>
            <translation>لم يُعثر على وجه في فيديو التحريك «{0}»: يُرجى استخدام فيديو يُظهر وجهًا من الأمام.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/followed.py" />
            <source>No face was found in the video {0}: use one that shows a face from the front.</source>
            <translation>لم يُعثر على وجه في الفيديو «{0}»: يُرجى استخدام فيديو يُظهر وجهًا من الأمام.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/detect.py" />
            <location filename="../../engine/studio_scene.py" />
            <source>No face was found in {0}: use a picture that shows one face from the front.</source>
            <translation>لم يُعثر على وجه في «{0}»: يُرجى استخدام صورة فيها وجه واحد من الأمام.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/lay.py" />
            <source>No frame of the recording shows a face; choose another one.</source>
            <translation>لا يُظهر أي إطار من التسجيل وجهًا؛ يُرجى اختيار تسجيل آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/looking.py" />
            <source>No frame of {0} can be decoded: choose a video that can be played.</source>
            <translation>لا يمكن فك ترميز أي إطار من «{0}»: يُرجى اختيار فيديو يمكن تشغيله.</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>No frame of {0} can be decoded; convert it to MP4 or take another video.</source>
            <translation>لا يمكن فك ترميز أي إطار من «{0}»؛ يُرجى تحويله إلى MP4 أو اختيار فيديو آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/dub.py" />
            <source>No frame was changed: the voice is silent where the face is seen, and the filmed lips are shut.</source>
            <translation>لم يتغير أي إطار: الصوت صامت حيث يظهر الوجه، والشفتان المصوَّرتان مطبقتان.</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>No speech engine was found; install eSpeak NG to have text spoken.</source>
            <translation>لم يُعثر على محرّك نطق؛ يُرجى تثبيت eSpeak NG لنطق النص.</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>No speech engine was found; install the package espeak-ng to have text spoken.</source>
            <translation>لم يُعثر على محرّك نطق؛ يُرجى تثبيت الحزمة espeak-ng لنطق النص.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/spoken.py" />
            <source>No words in Latin letters were found; mouth cues can be made of English text only.</source>
            <translation>لم يُعثر على كلمات بحروف لاتينية؛ ولا يمكن صنع أشكال الفم إلا من نص إنجليزي.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>Nothing can be written in the folder {0}; choose one that you may write to.</source>
            <translation>لا يمكن الكتابة في المجلد «{0}»؛ يُرجى اختيار مجلد مسموح بالكتابة فيه.</translation>
        </message>
        <message>
            <location filename="../../engine/voice.py" />
            <source>Nothing can be written in {0} ({1}); make room there.</source>
            <translation>لا يمكن الكتابة في «{0}» ({1})؛ يُرجى إفساح مساحة هناك.</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>Nothing can be written in {0}: choose another folder.</source>
            <translation>لا يمكن الكتابة في «{0}»: يُرجى اختيار مجلد آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/words.py" />
            <source>Nothing of Likeness was found: that is no proof that this is a camera's picture.</source>
            <translation>لم يُعثر على أي أثر من Likeness: وليس هذا دليلًا على أن الصورة من كاميرا.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/convert.py" />
            <source>Of a voice mouth cues can be made, which {0} does not hold: choose another.</source>
            <translation>يمكن صنع أشكال الفم من الصوت، وليس فيها {0}: يُرجى اختيار غيرها.</translation>
        </message>
        <message>
            <location filename="../../engine/deliver.py" />
            <source>Part of the motion was made for another face or voice: generate it again, then export.</source>
            <translation>صُنع جزء من الحركة لوجه آخر أو صوت آخر: يُرجى توليده من جديد ثم التصدير.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/camera.py" />
            <source>Picture and sound cannot be joined to {0}: {1}.</source>
            <translation>لا يمكن دمج الصورة والصوت في «{0}»: {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/spoken.py" />
            <source>PocketSphinx is missing; install Likeness again to get it.</source>
            <translation>البرنامج PocketSphinx مفقود؛ يُرجى تثبيت Likeness من جديد للحصول عليه.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/cluster.py" />
            <source>Ray is not installed: `pip install "likeness[cluster]"` gets it; without --cluster none is needed.</source>
            <translation>الحزمة Ray غير مثبَّتة: الأمر `pip install "likeness[cluster]"` يجلبها؛ وبدون ‎--cluster لا حاجة إليها.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/run.py" />
            <source>Stopped with {0} of {1} videos made; give the same command again to go on.</source>
            <translation>توقف العمل بعد صنع {0} من {1} فيديو؛ يُرجى إدخال الأمر نفسه من جديد للمتابعة.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/spoken.py" />
            <source>Subtitles that were not found in the voice, their words spread over their time: {0}.</source>
            <translation>سطور الترجمة النصية التي لم يُعثر عليها في الصوت ووُزّعت كلماتها على زمنها: {0}.</translation>
        </message>
        <message>
            <location filename="../../engine/motion/temporal_gan.py" />
            <source>Temporal GAN finds no face in this portrait: use one that shows it from the front.</source>
            <translation>لا يجد Temporal GAN وجهًا في هذا البورتريه: يُرجى استخدام بورتريه يُظهر الوجه من الأمام.</translation>
        </message>
        <message>
            <location filename="../../engine/motion/temporal_gan.py" />
            <source>Temporal GAN has to see the portrait: open its picture first.</source>
            <translation>يحتاج Temporal GAN إلى رؤية البورتريه: يُرجى فتح صورته أولًا.</translation>
        </message>
        <message>
            <location filename="../../engine/motion/temporal_gan.py" />
            <source>Temporal GAN makes landmarks of a whole voice only: record it first.</source>
            <translation>لا يصنع Temporal GAN المعالم إلا من صوت كامل: يُرجى تسجيله أولًا.</translation>
        </message>
        <message>
            <location filename="../../engine/motion/temporal_gan.py" />
            <source>Temporal GAN makes no face of this portrait that can be followed: choose another generator.</source>
            <translation>لا يصنع Temporal GAN من هذا البورتريه وجهًا يمكن تتبّعه: يُرجى اختيار مولّد آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/deepspeech.py" />
            <source>The LSTM of these weights is {0} and not {1}: take those of DeepSpeech 0.6 to 0.9, which have one LSTM that goes forwards.</source>
            <translation>شبكة LSTM في هذه الأوزان هي {0} وليست {1}: يُرجى استخدام أوزان DeepSpeech من 0.6 إلى 0.9، ففيها شبكة LSTM واحدة تسير إلى الأمام.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/attention_texture.py" />
            <source>The attention net needs the width of one scale at least.</source>
            <translation>تحتاج شبكة الانتباه إلى عرض مقياس واحد على الأقل.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/journal.py" />
            <source>The batch in {0} was begun by a newer Likeness: install that, or choose another folder.</source>
            <translation>بدأ الدفعة في «{0}» إصدار أحدث من Likeness: يُرجى تثبيته أو اختيار مجلد آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/camera.py" />
            <source>The camera cannot be opened: plug it in, close programs that use it, and allow its use.</source>
            <translation>لا يمكن فتح الكاميرا: يُرجى توصيلها، وإغلاق البرامج التي تستخدمها، والسماح باستخدامها.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/camera.py" />
            <source>The camera sends no more pictures: plug it in again, then film once more.</source>
            <translation>لم تعد الكاميرا ترسل صورًا: يُرجى توصيلها من جديد ثم التصوير مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../engine/worker/camera.py" />
            <source>The camera sends no pictures: look whether another program uses it, then try again.</source>
            <translation>لا ترسل الكاميرا أي صور: يُرجى التحقق من أن برنامجًا آخر لا يستخدمها ثم إعادة المحاولة.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/credentials.py" />
            <source>The certificate and the key for signing do not belong together: choose a pair.</source>
            <translation>شهادة التوقيع ومفتاحه لا ينتمي أحدهما إلى الآخر: يُرجى اختيار زوج متوافق.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/credentials.py" />
            <source>The certificate for signing is no PEM file: choose the chain as PEM, the signer's first.</source>
            <translation>شهادة التوقيع ليست ملف PEM: يُرجى اختيار السلسلة بصيغة PEM، وأولها شهادة الموقِّع.</translation>
        </message>
        <message>
            <location filename="../../engine/studio_scene.py" />
            <source>The chosen face is no longer found in the portrait: open the picture again.</source>
            <translation>لم يعد الوجه المختار موجودًا في البورتريه: يُرجى فتح الصورة من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/pipeline.py" />
            <source>The crop cuts through the face of {0}, which reaches from x {1}, y {2} to x {3}, y {4}: choose a square around that.</source>
            <translation>يقطع الاقتصاص الوجه في «{0}»، وهو يمتد من x {1} وy {2} إلى x {3} وy {4}: يُرجى اختيار مربع يحيط به.</translation>
        </message>
        <message>
            <location filename="../../engine/studio_scene.py" />
            <source>The crop cuts through the face: make it larger, or move it so that the whole face is in it.</source>
            <translation>يقطع الاقتصاص الوجه: يُرجى تكبيره أو نقله حتى يقع الوجه كله داخله.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/detect.py" />
            <source>The crop does not contain the face of {0}: it must hold everything from x {1}, y {2} to x {3}, y {4}.</source>
            <translation>لا يحتوي الاقتصاص على الوجه في «{0}»: يجب أن يشمل كل شيء من x {1} وy {2} إلى x {3} وy {4}.</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>The disk is full, {0} cannot be saved: free some space, then try again.</source>
            <translation>القرص ممتلئ ولا يمكن حفظ «{0}»: يُرجى إفساح مساحة ثم إعادة المحاولة.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>The disk with {0} is full; free some space or choose another folder.</source>
            <translation>القرص الذي يحتوي على «{0}» ممتلئ؛ يُرجى إفساح مساحة أو اختيار مجلد آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/transfer.py" />
            <source>The driver's face is not seen from {0} s to {1} s: the portrait rests meanwhile.</source>
            <translation>لا يظهر الوجه في فيديو التحريك من {0} ث إلى {1} ث: يسكن البورتريه في هذه الأثناء.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/sender.py" />
            <source>The driver's face is not seen from {0} s to {1} s: the still rests meanwhile.</source>
            <translation>لا يظهر الوجه في فيديو التحريك من {0} ث إلى {1} ث: تسكن الصورة الثابتة في هذه الأثناء.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/transfer.py" />
            <source>The driving video is cut at {0} s: from there on, its motion counts from a new reference.</source>
            <translation>في فيديو التحريك قطع عند {0} ث: ومن هناك تُحتسب حركته من إطار مرجعي جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/length.py" />
            <source>The driving video is {0} s long, the voice {1} s: the video's end is left out.</source>
            <translation>طول فيديو التحريك {0} ث وطول الصوت {1} ث: يُترك آخر الفيديو.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/length.py" />
            <source>The driving video is {0} s long, the voice {1} s: then the portrait rests.</source>
            <translation>طول فيديو التحريك {0} ث وطول الصوت {1} ث: ثم يسكن البورتريه.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/transfer.py" />
            <source>The driving video lies on its side: it was turned upright.</source>
            <translation>كان فيديو التحريك مائلًا على جانبه: وجرى تعديله.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/transfer.py" />
            <source>The driving video shows {0} faces: the largest at its beginning is followed.</source>
            <translation>يُظهر فيديو التحريك عدد {0} من الوجوه: ويُتتبَّع أكبرها في بدايته.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/driver_files.py" />
            <location filename="../../engine/driving/track.py" />
            <location filename="../../engine/reenactment/sender.py" />
            <source>The driving video {0} cannot be used: {1}; save or film it again.</source>
            <translation>لا يمكن استخدام فيديو التحريك «{0}»: {1}؛ يُرجى حفظه أو تصويره من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/sender.py" />
            <source>The driving video {0} changed while it was read: try again.</source>
            <translation>تغيّر فيديو التحريك «{0}» أثناء قراءته: يُرجى إعادة المحاولة.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/track.py" />
            <source>The driving video {0} has only {1} frames a second: lips can be followed from {2} on, and well from {3} on.</source>
            <translation>في فيديو التحريك «{0}» عدد {1} من الإطارات في الثانية فقط: يمكن تتبّع الشفتين ابتداءً من {2}، وجيدًا ابتداءً من {3}.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/driver_files.py" />
            <source>The driving video {0} holds no pictures: save or film it again.</source>
            <translation>لا يحتوي فيديو التحريك «{0}» على صور: يُرجى حفظه أو تصويره من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/track.py" />
            <source>The driving video {0} is longer than {1} minutes: cut it into shorter parts.</source>
            <translation>فيديو التحريك «{0}» أطول من {1} دقيقة: يُرجى تقطيعه إلى أجزاء أقصر.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/track.py" />
            <source>The driving video {0} is only {1} s long: at least {2} s are needed.</source>
            <translation>طول فيديو التحريك «{0}» هو {1} ث فقط: ويلزم {2} ث على الأقل.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/track.py" />
            <source>The driving video {0} shows a face in only {1} of its {2} frames: use one that shows it throughout.</source>
            <translation>يُظهر فيديو التحريك «{0}» وجهًا في {1} فقط من إطاراته البالغة {2}: يُرجى استخدام فيديو يُظهره طوال الوقت.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The eyes are closed: use a picture with open eyes, for closed ones stay closed.</source>
            <translation>العينان مغلقتان: يُرجى استخدام صورة بعينين مفتوحتين، لأن المغلقتين تبقيان مغلقتين.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/detect.py" />
            <location filename="../../engine/studio_scene.py" />
            <source>The face in {0} is too small ({1} px): use a picture where it is {2} px or larger.</source>
            <translation>الوجه في «{0}» أصغر من اللازم ({1} px): يُرجى استخدام صورة يكون فيها {2} px أو أكبر.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The face is blurred: a sharper picture gives a better result.</source>
            <translation>الوجه غير واضح: صورة أوضح تعطي نتيجة أفضل.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The face is cut off by the edge of the picture: use a picture that shows all of it.</source>
            <translation>تقطع حافة الصورة الوجه: يُرجى استخدام صورة تُظهره كله.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/dub.py" />
            <source>The face is not seen for {0} s in all, first at {1} s: those frames stay as they are.</source>
            <translation>لا يظهر الوجه مدة {0} ث في المجموع، وأول ذلك عند {1} ث: تبقى تلك الإطارات كما هي.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The face is only {0} px large: a larger picture gives a sharper result.</source>
            <translation>حجم الوجه {0} px فقط: صورة أكبر تعطي نتيجة أوضح.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/send.py" />
            <source>The file {0} needs a name that ends in {1}.</source>
            <translation>يحتاج الملف «{0}» إلى اسم ينتهي بـ {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/camera.py" />
            <source>The film cannot be written to {0}: {1}.</source>
            <translation>لا يمكن كتابة التصوير في «{0}»: {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/cache.py" />
            <source>The folder for preview frames, {0}, cannot be written ({1}): make room there or choose another folder in the preferences.</source>
            <translation>لا يمكن الكتابة في مجلد إطارات المعاينة «{0}» ({1}): يُرجى إفساح مساحة هناك أو اختيار مجلد آخر من التفضيلات.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/followed.py" />
            <location filename="../../engine/dubbing/sound.py" />
            <location filename="../../engine/export.py" />
            <location filename="../../engine/reenactment/stream_sound.py" />
            <source>The folder for temporary files takes no more ({0}); make room there.</source>
            <translation>لم يعد مجلد الملفات المؤقتة يقبل المزيد ({0})؛ يُرجى إفساح مساحة هناك.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <location filename="../../engine/batch/run.py" />
            <source>The folder {0} cannot be made ({1}): choose another one.</source>
            <translation>لا يمكن إنشاء المجلد «{0}» ({1}): يُرجى اختيار مجلد آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The folder {0} cannot be read ({1}): check its rights.</source>
            <translation>لا يمكن قراءة المجلد «{0}» ({1}): يُرجى التحقق من أذوناته.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/send.py" />
            <location filename="../../engine/target.py" />
            <source>The folder {0} does not exist; create it or choose another one.</source>
            <translation>المجلد «{0}» غير موجود؛ يُرجى إنشاؤه أو اختيار مجلد آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The folder {0} holds no sound files: choose another one.</source>
            <translation>لا توجد في المجلد «{0}» ملفات صوتية: يُرجى اختيار مجلد آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>The folder {0} holds other files too; choose a new name for the export.</source>
            <translation>يحتوي المجلد «{0}» على ملفات أخرى أيضًا؛ يُرجى اختيار اسم جديد للتصدير.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/dub.py" />
            <source>The frame rate of {0} varies: the result has {1} frames a second.</source>
            <translation>معدل إطارات «{0}» متغيّر: في النتيجة {1} إطار في الثانية.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The head is tilted by {0} degrees: straighten the picture for a steadier result.</source>
            <translation>الرأس مائل بمقدار {0} درجة: يُرجى تعديل الصورة للحصول على نتيجة أكثر ثباتًا.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The head is turned aside by {0} degrees: a view from the front works better.</source>
            <translation>الرأس ملتفت جانبًا بمقدار {0} درجة: المنظر من الأمام أنسب.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The head lies on its side or upside down: turn the picture upright.</source>
            <translation>الرأس على جانبه أو مقلوب: يُرجى تدوير الصورة حتى تعتدل.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The head looks {0} by {1} degrees: a view from the front works better.</source>
            <translation>الرأس ينظر إلى {0} بمقدار {1} درجة: المنظر من الأمام أنسب.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>The header of {0} is damaged, without which nothing can be shown: send or save it again.</source>
            <translation>ترويسة «{0}» تالفة، ولا يمكن عرض شيء بدونها: يُرجى إرسال الملف أو حفظه من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/convert.py" />
            <source>The heard voice can be written of a project only; name a .likeness file.</source>
            <translation>لا يُكتب الصوت المسموع إلا من مشروع؛ يُرجى تسمية ملف ‎.likeness.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/credentials.py" />
            <source>The key for signing cannot be kept in {0}: let it be written to.</source>
            <translation>لا يمكن حفظ مفتاح التوقيع في «{0}»: يُرجى السماح بالكتابة فيه.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/credentials.py" />
            <source>The key for signing cannot be read: choose a PEM file without a password.</source>
            <translation>لا يمكن قراءة مفتاح التوقيع: يُرجى اختيار ملف PEM بلا كلمة مرور.</translation>
        </message>
        <message>
            <location filename="../../engine/models.py" />
            <source>The list of models is missing or damaged; please install Likeness again.</source>
            <translation>قائمة النماذج مفقودة أو تالفة؛ يُرجى تثبيت Likeness من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/models.py" />
            <source>The list of models was made for a later version of Likeness; please update Likeness.</source>
            <translation>أُعدّت قائمة النماذج لإصدار أحدث من Likeness؛ يُرجى تحديث Likeness.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The list {0} cannot be read ({1}): check its name and rights.</source>
            <translation>لا يمكن قراءة القائمة «{0}» ({1}): يُرجى التحقق من اسمها وأذوناتها.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The list {0} cannot be written ({1}): choose another name or folder.</source>
            <translation>لا يمكن كتابة القائمة «{0}» ({1}): يُرجى اختيار اسم آخر أو مجلد آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The list {0} is empty: its first line names the columns portrait, voice and output.</source>
            <translation>القائمة «{0}» فارغة: سطرها الأول يسمّي الأعمدة portrait وvoice وoutput.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The list {0} is no text in UTF-8: save it as CSV in UTF-8.</source>
            <translation>القائمة «{0}» ليست نصًّا بترميز UTF-8: يُرجى حفظها بصيغة CSV وترميز UTF-8.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The list {0} is not there: check its name.</source>
            <translation>القائمة «{0}» غير موجودة: يُرجى التحقق من اسمها.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The list {0} names columns but no job: add a row for each video.</source>
            <translation>تسمّي القائمة «{0}» الأعمدة دون أي مهمة: يُرجى إضافة سطر لكل فيديو.</translation>
        </message>
        <message>
            <location filename="../../engine/worker/live.py" />
            <source>The live motion cannot be written to {0} ({1}); make room there.</source>
            <translation>لا يمكن كتابة الحركة المباشرة في «{0}» ({1})؛ يُرجى إفساح مساحة هناك.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/words.py" />
            <source>The manifest and the hidden mark name different exports: do not trust the manifest.</source>
            <translation>يشير بيان المصدر والعلامة المخفية إلى عمليتي تصدير مختلفتين: لا ينبغي الوثوق بالبيان.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/manifest.py" />
            <source>The manifest could not be signed ({0}): check the certificate.</source>
            <translation>لم يمكن توقيع بيان المصدر ({0}): يُرجى التحقق من الشهادة.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/words.py" />
            <source>The manifest is broken: this file was changed after it was signed, or the manifest was forged.</source>
            <translation>بيان المصدر غير صالح: تغيّر هذا الملف بعد توقيعه، أو زُوّر البيان.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/avfr_sound.py" />
            <source>The mel bands of a sound must be a multiple of 8, not {0}.</source>
            <translation>يجب أن يكون عدد نطاقات mel للصوت من مضاعفات 8، لا {0}.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/spoken.py" />
            <location filename="../../engine/phones.py" />
            <source>The model of PocketSphinx is missing or damaged; install Likeness again.</source>
            <translation>نموذج PocketSphinx مفقود أو تالف؛ يُرجى تثبيت Likeness من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/models.py" />
            <source>The model {0} ({1}) is damaged; please install Likeness again.</source>
            <translation>النموذج {0} ({1}) تالف؛ يُرجى تثبيت Likeness من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/models.py" />
            <source>The model {0} ({1}) is missing; please install Likeness again.</source>
            <translation>النموذج {0} ({1}) مفقود؛ يُرجى تثبيت Likeness من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/motion/blink_sequences.py" />
            <source>The model {0} is damaged; please install Likeness again.</source>
            <translation>النموذج {0} تالف؛ يُرجى تثبيت Likeness من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/models.py" />
            <source>The model {0} is not part of this installation; please install Likeness again.</source>
            <translation>النموذج {0} ليس جزءًا من هذا التثبيت؛ يُرجى تثبيت Likeness من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/motion/blinks.py" />
            <source>The model {0} makes no blinks; please install Likeness again.</source>
            <translation>النموذج {0} لا يصنع رمشات؛ يُرجى تثبيت Likeness من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/worker/operations.py" />
            <source>The motion cannot be written to {0} ({1}): make room there.</source>
            <translation>لا يمكن كتابة الحركة في «{0}» ({1}): يُرجى إفساح مساحة هناك.</translation>
        </message>
        <message>
            <location filename="../../engine/tracks.py" />
            <source>The motion is missing or damaged: generate it again.</source>
            <translation>الحركة مفقودة أو تالفة: يُرجى توليدها من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/deliver.py" />
            <source>The motion was made for another face, voice or seed: generate it again, then export.</source>
            <translation>صُنعت الحركة لوجه آخر أو صوت آخر أو بذرة أخرى: يُرجى توليدها من جديد ثم التصدير.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The mouth is open: a picture with closed lips works better.</source>
            <translation>الفم مفتوح: صورة بشفتين مطبقتين أنسب.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The mouth is wide open: use a picture with closed lips, for these can hardly be brought together.</source>
            <translation>الفم مفتوح على اتساعه: يُرجى استخدام صورة بشفتين مطبقتين، إذ يصعب إطباق هاتين.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>The name {0} has {1} in it: what can be filled in is {2}.</source>
            <translation>في الاسم «{0}» ما لا يُملأ وهو {1}: ما يمكن ملؤه هو {2}.</translation>
        </message>
        <message>
            <location filename="../../engine/voice.py" />
            <source>The noise gate at {0} dB takes out all of {1}; lower it.</source>
            <translation>بوابة الضجيج عند {0} dB تحذف «{1}» كله؛ يُرجى خفضها.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/avfr_keypoints.py" />
            <source>The packed frame holds what is not a number: it is damaged.</source>
            <translation>يحتوي الإطار المحزوم على ما ليس رقمًا: إنه تالف.</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>The picture cannot be written: {0} is no folder; choose another one.</source>
            <translation>لا يمكن كتابة الصورة: «{0}» ليس مجلدًا؛ يُرجى اختيار مجلد آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>The picture {0} cannot be written ({1}); choose another folder.</source>
            <translation>لا يمكن كتابة الصورة «{0}» ({1})؛ يُرجى اختيار مجلد آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/studio_scene.py" />
            <source>The portrait cannot be written to {0} ({1}): make room there.</source>
            <translation>لا يمكن كتابة البورتريه في «{0}» ({1}): يُرجى إفساح مساحة هناك.</translation>
        </message>
        <message>
            <location filename="../../engine/studio_scene.py" />
            <source>The portrait is missing from the project: open the picture again.</source>
            <translation>البورتريه مفقود من المشروع: يُرجى فتح الصورة من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/plan.py" />
            <source>The portrait of {0} cannot be written to {1} ({2}): make room there.</source>
            <translation>لا يمكن كتابة بورتريه «{0}» في «{1}» ({2}): يُرجى إفساح مساحة هناك.</translation>
        </message>
        <message>
            <location filename="../../engine/deliver.py" />
            <source>The prepared voice is missing or damaged: choose the voice again, then export.</source>
            <translation>الصوت المُعدّ مفقود أو تالف: يُرجى اختيار الصوت من جديد ثم التصدير.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/cluster.py" />
            <source>The process or the machine that made this video was lost ({0}).</source>
            <translation>فُقدت العملية أو الجهاز الذي كان يصنع هذا الفيديو ({0}).</translation>
        </message>
        <message>
            <location filename="../../engine/batch/pool.py" />
            <source>The process that made this video said nothing for {0} s.</source>
            <translation>لم ترد العملية التي تصنع هذا الفيديو منذ {0} ث.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/pool.py" />
            <source>The process that made this video {0}.</source>
            <translation>انتهت العملية التي تصنع هذا الفيديو ({0}).</translation>
        </message>
        <message>
            <location filename="../../engine/assets.py" />
            <source>The program's file {0} is missing; please install Likeness again.</source>
            <translation>ملف البرنامج {0} مفقود؛ يُرجى تثبيت Likeness من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/assets.py" />
            <source>The program's file {0}/{1} is missing; please install Likeness again.</source>
            <translation>ملف البرنامج {0}/{1} مفقود؛ يُرجى تثبيت Likeness من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/assets.py" />
            <source>The program's own files are missing; please install Likeness again.</source>
            <translation>ملفات البرنامج نفسها مفقودة؛ يُرجى تثبيت Likeness من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/codec.py" />
            <source>The project cannot be read: its text is damaged.</source>
            <translation>لا يمكن قراءة المشروع: نصه تالف.</translation>
        </message>
        <message>
            <location filename="../../engine/deliver.py" />
            <source>The project has no motion yet: generate it first, then export.</source>
            <translation>لا توجد حركة في المشروع بعد: يُرجى توليدها أولًا ثم التصدير.</translation>
        </message>
        <message>
            <location filename="../../engine/deliver.py" />
            <source>The project has no portrait yet: choose a picture first, then export.</source>
            <translation>لا يوجد بورتريه في المشروع بعد: يُرجى اختيار صورة أولًا ثم التصدير.</translation>
        </message>
        <message>
            <location filename="../../engine/studio_scene.py" />
            <source>The project has no portrait yet: choose a picture first.</source>
            <translation>لا يوجد بورتريه في المشروع بعد: يُرجى اختيار صورة أولًا.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/send.py" />
            <source>The project has no voice to write; add one first.</source>
            <translation>ليس في المشروع صوت لكتابته؛ يُرجى إضافة صوت أولًا.</translation>
        </message>
        <message>
            <location filename="../../engine/codec.py" />
            <source>The project holds something that this version cannot read: {0}.</source>
            <translation>يحتوي المشروع على شيء لا يستطيع هذا الإصدار قراءته: {0}.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/plan.py" />
            <source>The project {0} has no portrait yet: choose a picture in it first.</source>
            <translation>لا يوجد بورتريه في المشروع «{0}» بعد: يُرجى اختيار صورة فيه أولًا.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/dub.py" />
            <source>The range begins at {0} s, but {1} is {2} s long: choose an earlier one.</source>
            <translation>يبدأ النطاق عند {0} ث، لكن طول «{1}» هو {2} ث: يُرجى اختيار نطاق أبكر.</translation>
        </message>
        <message>
            <location filename="../../engine/formats.py" />
            <source>The range from {0} s to {1} s cannot be exported: choose one that lasts {2} s or more.</source>
            <translation>لا يمكن تصدير النطاق من {0} ث إلى {1} ث: يُرجى اختيار نطاق مدته {2} ث أو أكثر.</translation>
        </message>
        <message>
            <location filename="../../engine/deliver.py" />
            <source>The range lies behind the end of the voice: choose another one, then export.</source>
            <translation>يقع النطاق بعد نهاية الصوت: يُرجى اختيار نطاق آخر ثم التصدير.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The range of {0} ends at {1} s; it must end after its start, {2} s.</source>
            <translation>ينتهي نطاق «{0}» عند {1} ث؛ ويجب أن ينتهي بعد بدايته عند {2} ث.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The range of {0} starts at {1} s; it must start at 0 s or later.</source>
            <translation>يبدأ نطاق «{0}» عند {1} ث؛ ويجب أن يبدأ عند 0 ث أو بعدها.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/bring.py" />
            <source>The recording is {0} s long, the voice {1} s: its end is left out.</source>
            <translation>طول التسجيل {0} ث وطول الصوت {1} ث: يُترك آخر التسجيل.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/bring.py" />
            <source>The recording is {0} s long, the voice {1} s: then it rests.</source>
            <translation>طول التسجيل {0} ث وطول الصوت {1} ث: ثم يسكن البورتريه.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/lay.py" />
            <source>The recording shows no face from {0} s to {1} s: the portrait rests meanwhile.</source>
            <translation>لا يُظهر التسجيل وجهًا من {0} ث إلى {1} ث: يسكن البورتريه في هذه الأثناء.</translation>
        </message>
        <message>
            <location filename="../../engine/deliver.py" />
            <source>The renderer {0} cannot leave the background out: choose warp for this export.</source>
            <translation>لا يستطيع محرّك التصيير {0} حذف الخلفية: يُرجى اختيار warp لهذا التصدير.</translation>
        </message>
        <message>
            <location filename="../../engine/render/overlays.py" />
            <source>The renderer {0} has nothing called {1} to lay over its frames.</source>
            <translation>ليس لدى محرّك التصيير {0} ما يسمى {1} ليركّبه فوق إطاراته.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/avfr.py" />
            <source>The side of AVFR-GAN must be a multiple of {0}, not {1}.</source>
            <translation>يجب أن يكون ضلع AVFR-GAN من مضاعفات {0}، لا {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/attention_texture.py" />
            <source>The side of the attention net must be a multiple of {0}, not {1}.</source>
            <translation>يجب أن يكون ضلع شبكة الانتباه من مضاعفات {0}، لا {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/avfr.py" />
            <source>The size {0} of AVFR-GAN must be 1 at least.</source>
            <translation>يجب ألا يقل حجم AVFR-GAN البالغ {0} عن 1.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_sound.py" />
            <source>The sound cannot be made small enough to be sent: {0}.</source>
            <translation>لا يمكن تصغير الصوت بما يكفي لإرساله: {0}.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/reenact.py" />
            <source>The sound of the driving video {0} cannot be used or is silence: so is the video.</source>
            <translation>صوت فيديو التحريك «{0}» غير صالح للاستخدام أو صامت: فيكون الفيديو صامتًا أيضًا.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/sound.py" />
            <source>The sound of the voice {0} and of the video cannot be mixed: {1}.</source>
            <translation>لا يمكن مزج صوت «{0}» بصوت الفيديو: {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/voice.py" />
            <source>The sound of {0} cannot be taken out: {1}.</source>
            <translation>لا يمكن استخراج صوت «{0}»: {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/phones.py" />
            <source>The sounds of the voice cannot be recognised between {0} s and {1} s; trim that part away or choose another recording.</source>
            <translation>لا يمكن تمييز أصوات الكلام بين {0} ث و{1} ث؛ يُرجى اقتطاع ذلك الجزء أو اختيار تسجيل آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>The spoken text cannot be written to {0} ({1}); make room there.</source>
            <translation>لا يمكن كتابة النص المنطوق في «{0}» ({1})؛ يُرجى إفساح مساحة هناك.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/receiver.py" />
            <source>The still of {0} cannot be decoded: send or save it again.</source>
            <translation>لا يمكن فك ترميز الصورة الثابتة في «{0}»: يُرجى إرسال الملف أو حفظه من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>The still of {0} is damaged, without which nothing can be shown: send it again.</source>
            <translation>الصورة الثابتة في «{0}» تالفة، ولا يمكن عرض شيء بدونها: يُرجى إرسالها من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/facts.py" />
            <source>The stream ends after {0} s of {1} s: it was cut short.</source>
            <translation>ينتهي الدفق بعد {0} ث من {1} ث: لقد قُطع قبل تمامه.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>The stream {0} cannot be read ({1}): check its name and rights.</source>
            <translation>لا يمكن قراءة الدفق «{0}» ({1}): يُرجى التحقق من اسمه وأذوناته.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/streams.py" />
            <source>The stream {0} needs a name that ends in {1}.</source>
            <translation>يحتاج الدفق «{0}» إلى اسم ينتهي بـ {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/temporal_gan.py" />
            <source>The temporal GAN has widths for {0} scales, not {1}.</source>
            <translation>في Temporal GAN عروض لعدد {0} من المقاييس، لا {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>The text has {0} signs, and at most {1} are spoken at once; speak it in parts.</source>
            <translation>في النص {0} من الرموز، ويُنطق {1} على الأكثر دفعة واحدة؛ يُرجى نطقه على أجزاء.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>The video would overwrite its own source {0}; choose another name for it.</source>
            <translation>سيُكتب الفيديو فوق مصدره «{0}»؛ يُرجى اختيار اسم آخر له.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/run.py" />
            <source>The video would overwrite {0}, from which videos are made: choose another name.</source>
            <translation>سيُكتب الفيديو فوق «{0}» الذي تُصنع منه مقاطع الفيديو: يُرجى اختيار اسم آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/dub.py" />
            <source>The video {0} cannot be dubbed: {1}; film it again.</source>
            <translation>لا يمكن دبلجة الفيديو «{0}»: {1}؛ يُرجى تصويره من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/followed.py" />
            <source>The video {0} cannot be dubbed: {1}; save or film it again.</source>
            <translation>لا يمكن دبلجة الفيديو «{0}»: {1}؛ يُرجى حفظه أو تصويره من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>The video {0} cannot be written ({1}); choose another name or folder.</source>
            <translation>لا يمكن كتابة الفيديو «{0}» ({1})؛ يُرجى اختيار اسم آخر أو مجلد آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/export.py" />
            <source>The video {0} cannot be written: {1}.</source>
            <translation>لا يمكن كتابة الفيديو «{0}»: {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/run.py" />
            <source>The video {0} did not arrive whole: check the disk of {1}.</source>
            <translation>لم يصل الفيديو «{0}» كاملًا: يُرجى تفقّد القرص الذي فيه «{1}».</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/footage.py" />
            <source>The video {0} has {1} frames a second: lips can be dubbed from {2} to {3}; convert it first.</source>
            <translation>في الفيديو «{0}» عدد {1} من الإطارات في الثانية: يمكن دبلجة الشفتين من {2} إلى {3}؛ يُرجى تحويله أولًا.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/footage.py" />
            <source>The video {0} is longer than {1} minutes: cut it into shorter parts.</source>
            <translation>الفيديو «{0}» أطول من {1} دقيقة: يُرجى تقطيعه إلى أجزاء أقصر.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/footage.py" />
            <source>The video {0} is only {1} s long: at least {2} s are needed.</source>
            <translation>طول الفيديو «{0}» هو {1} ث فقط: ويلزم {2} ث على الأقل.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/followed.py" />
            <source>The video {0} is too long: cut it into shorter parts.</source>
            <translation>الفيديو «{0}» أطول من اللازم: يُرجى تقطيعه إلى أجزاء أقصر.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>The video {0} needs a name that ends in {1}{2}.</source>
            <translation>يحتاج الفيديو «{0}» إلى اسم ينتهي بـ {1}{2}.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/followed.py" />
            <source>The video {0} shows a face in only {1} of its frames: use one that shows it for longer.</source>
            <translation>يُظهر الفيديو «{0}» وجهًا في {1} فقط من إطاراته: يُرجى استخدام فيديو يُظهره مدة أطول.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/dub.py" />
            <source>The video {0} was changed while it was dubbed: try again.</source>
            <translation>تغيّر الفيديو «{0}» أثناء دبلجته: يُرجى إعادة المحاولة.</translation>
        </message>
        <message>
            <location filename="../../engine/voice.py" />
            <source>The voice cannot be written to {0} ({1}); make room there.</source>
            <translation>لا يمكن كتابة الصوت في «{0}» ({1})؛ يُرجى إفساح مساحة هناك.</translation>
        </message>
        <message>
            <location filename="../../engine/motion/audio2keypoint.py" />
            <location filename="../../engine/motion/speech_landmarks.py" />
            <location filename="../../engine/motion/temporal_gan.py" />
            <source>The voice is empty: choose a recording with speech in it.</source>
            <translation>الصوت فارغ: يُرجى اختيار تسجيل فيه كلام.</translation>
        </message>
        <message>
            <location filename="../../engine/voice.py" />
            <source>The voice is longer than six hours; choose a shorter part of it.</source>
            <translation>الصوت أطول من ست ساعات؛ يُرجى اختيار جزء أقصر منه.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/reenact.py" />
            <source>The voice is {0} s long, the driving video {1} s: it ends in silence.</source>
            <translation>طول الصوت {0} ث وطول فيديو التحريك {1} ث: ينتهي الفيديو بصمت.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/reenact.py" />
            <source>The voice is {0} s long, the driving video {1} s: its end is left out.</source>
            <translation>طول الصوت {0} ث وطول فيديو التحريك {1} ث: يُترك آخر الصوت.</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/dub.py" />
            <source>The voice is {0} s long, what is dubbed {1} s: its end is left out.</source>
            <translation>طول الصوت {0} ث وطول المدبلَج {1} ث: يُترك آخر الصوت.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} cannot be opened ({1}); check its name and rights.</source>
            <translation>لا يمكن فتح الصوت «{0}» ({1})؛ يُرجى التحقق من اسمه وأذوناته.</translation>
        </message>
        <message>
            <location filename="../../engine/voice.py" />
            <source>The voice {0} cannot be prepared: {1}.</source>
            <translation>لا يمكن تحضير الصوت «{0}»: {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} cannot be read: {1}.</source>
            <translation>لا يمكن قراءة الصوت «{0}»: {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} cannot be unpacked into {1} ({2}); make room there.</source>
            <translation>لا يمكن فك ضغط الصوت «{0}» في «{1}» ({2})؛ يُرجى إفساح مساحة هناك.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} does not exist; check its name.</source>
            <translation>الصوت «{0}» غير موجود؛ يُرجى التحقق من اسمه.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} holds values that are no numbers (NaN or infinite); save it again.</source>
            <translation>يحتوي الصوت «{0}» على قيم ليست أرقامًا (NaN أو لانهائية)؛ يُرجى حفظه من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} is a folder; choose a sound file in it.</source>
            <translation>الصوت «{0}» مجلد؛ يُرجى اختيار ملف صوتي فيه.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} is damaged: most of its sound cannot be read; save it again.</source>
            <translation>الصوت «{0}» تالف: لا يمكن قراءة معظمه؛ يُرجى حفظه من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} is damaged: only {1} of its sound can be read; save it again.</source>
            <translation>الصوت «{0}» تالف: لا يمكن قراءة سوى {1} منه؛ يُرجى حفظه من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} is damaged: {1} of its sound could be read, the rest is missing.</source>
            <translation>الصوت «{0}» تالف: أمكنت قراءة {1} منه، والباقي مفقود.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} is empty (0 bytes); record or save it again.</source>
            <translation>الصوت «{0}» فارغ (0 بايت)؛ يُرجى تسجيله أو حفظه من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/export.py" />
            <source>The voice {0} is no longer there; put it back or load another one.</source>
            <translation>لم يعد الصوت «{0}» موجودًا؛ يُرجى إعادته إلى مكانه أو تحميل صوت آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} is not an ordinary file; save the sound to a file first.</source>
            <translation>الصوت «{0}» ليس ملفًّا عاديًّا؛ يُرجى حفظ الصوت في ملف أولًا.</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>The voice {0} is not installed any more; choose another one.</source>
            <translation>لم يعد الصوت «{0}» مثبَّتًا؛ يُرجى اختيار صوت آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} is silent (nothing above -60 dB); record it again, louder.</source>
            <translation>الصوت «{0}» صامت (لا شيء فوق ‎-60 dB)؛ يُرجى تسجيله من جديد بصوت أعلى.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} {1} {2} s; choose a range inside it.</source>
            <translation>الصوت «{0}» لا يكفي ({1} {2} s)؛ يُرجى اختيار نطاق داخله.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/deepspeech.py" />
            <source>The weights do not fit DeepSpeech ({0}); take the checkpoint of an English release with 29 symbols.</source>
            <translation>الأوزان لا تناسب DeepSpeech ({0})؛ يُرجى استخدام نقطة حفظ من إصدار إنجليزي فيه 29 رمزًا.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/deepspeech.py" />
            <source>The weights do not fit DeepSpeech: {0} has {1} dimensions; take a checkpoint of 0.6 to 0.9.</source>
            <translation>الأوزان لا تناسب DeepSpeech: في {0} عدد {1} من الأبعاد؛ يُرجى استخدام نقطة حفظ من 0.6 إلى 0.9.</translation>
        </message>
        <message>
            <location filename="../../engine/speech_features.py" />
            <source>The weights {0} are no .safetensors or .npz file; convert them to one of these.</source>
            <translation>الأوزان «{0}» ليست ملف ‎.safetensors أو ‎.npz؛ يُرجى تحويلها إلى أحدهما.</translation>
        </message>
        <message>
            <location filename="../../engine/speech_features.py" />
            <source>The weights {0} cannot be read ({1}); give the whole file.</source>
            <translation>لا يمكن قراءة الأوزان «{0}» ({1})؛ يُرجى تقديم الملف كاملًا.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/pool.py" />
            <source>The worker processes end as soon as they start: install Likeness again.</source>
            <translation>تنتهي العمليات المساعدة بمجرد بدئها: يُرجى تثبيت Likeness من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/worker/live.py" />
            <source>The worker was sent sound of {0} Hz.</source>
            <translation>أُرسل إلى العملية المساعدة صوت بتردد {0} Hz.</translation>
        </message>
        <message>
            <location filename="../../engine/worker/live.py" />
            <source>The worker was sent sound that it cannot read.</source>
            <translation>أُرسل إلى العملية المساعدة صوت لا تستطيع قراءته.</translation>
        </message>
        <message>
            <location filename="../../engine/worker/live.py" />
            <source>The worker was told a look-ahead of {0}: it must be 0 to {1} frames.</source>
            <translation>أُعطيت العملية المساعدة استباقًا قدره {0}: ويجب أن يكون من 0 إلى {1} من الإطارات.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/credentials.py" />
            <source>The {0} for signing {1} cannot be read: choose another one.</source>
            <translation>لا يمكن قراءة ملف التوقيع ({0}) وهو «{1}»: يُرجى اختيار ملف آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/credentials.py" />
            <source>The {0} for signing {1} is too large for a PEM file: choose another one.</source>
            <translation>ملف التوقيع ({0}) وهو «{1}» أكبر من أن يكون ملف PEM: يُرجى اختيار ملف آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/making.py" />
            <source>The {0} {1} is no longer there; put it back, then try again.</source>
            <translation>لم يعد الملف «{1}» ({0}) موجودًا؛ يُرجى إعادته إلى مكانه ثم إعادة المحاولة.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/registry.py" />
            <source>There are no mouth cues to write; generate motion or add cues first.</source>
            <translation>لا توجد أشكال فم لكتابتها؛ يُرجى أولًا توليد الحركة أو إضافة أشكال فم.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/send.py" />
            <source>There are no takes to put on a timeline; add a voice first.</source>
            <translation>لا توجد مقاطع صوتية لوضعها على المخطط الزمني؛ يُرجى إضافة صوت أولًا.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/registry.py" />
            <source>There are no words to write as subtitles; add markers with words, or type a text.</source>
            <translation>لا توجد كلمات لكتابتها ترجمةً نصية؛ يُرجى إضافة علامات فيها كلمات، أو كتابة نص.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/detect.py" />
            <source>There is no face backend named {0}: use mediapipe or fan.</source>
            <translation>لا توجد واجهة وجوه خلفية باسم {0}: يُرجى استخدام mediapipe أو fan.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/reading.py" />
            <source>There is no file {0}; choose another one.</source>
            <translation>الملف «{0}» غير موجود؛ يُرجى اختيار ملف آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/registry.py" />
            <source>There is no format called {0}: choose {1}.</source>
            <translation>لا توجد صيغة باسم {0}: يُرجى اختيار {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>There is no moment {0} s in {1}; choose one from 0 s on.</source>
            <translation>لا توجد اللحظة {0} ث في «{1}»؛ يُرجى اختيار لحظة من 0 ث فصاعدًا.</translation>
        </message>
        <message>
            <location filename="../../engine/motion/registry.py" />
            <source>There is no motion generator called {0}: choose {1}.</source>
            <translation>لا يوجد مولّد حركة باسم {0}: يُرجى اختيار {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/arkit.py" />
            <location filename="../../engine/interchange/openface.py" />
            <location filename="../../engine/interchange/send.py" />
            <source>There is no motion to write; generate it first.</source>
            <translation>لا توجد حركة لكتابتها؛ يُرجى توليدها أولًا.</translation>
        </message>
        <message>
            <location filename="../../engine/tracks.py" />
            <source>There is no motion yet: add a portrait and a voice first.</source>
            <translation>لا توجد حركة بعد: يُرجى أولًا إضافة بورتريه وصوت.</translation>
        </message>
        <message>
            <location filename="../../engine/formats.py" />
            <source>There is no preset called {0}: choose {1}.</source>
            <translation>لا يوجد إعداد مسبق باسم {0}: يُرجى اختيار {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/formats.py" />
            <source>There is no quality called {0}: choose {1}.</source>
            <translation>لا توجد جودة باسم {0}: يُرجى اختيار {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>There is no renderer called {0}: choose {1}.</source>
            <translation>لا يوجد محرّك تصيير باسم {0}: يُرجى اختيار {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>There is no text to speak; type a sentence first.</source>
            <translation>لا يوجد نص لنطقه؛ يُرجى كتابة جملة أولًا.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/fcpxml.py" />
            <location filename="../../engine/interchange/otio_files.py" />
            <source>There is no timeline to write; export a project.</source>
            <translation>لا يوجد مخطط زمني لكتابته؛ يُرجى تصدير مشروع.</translation>
        </message>
        <message>
            <location filename="../../engine/worker/preview.py" />
            <source>There is nothing to show yet: choose a portrait first.</source>
            <translation>لا يوجد ما يُعرض بعد: يُرجى اختيار بورتريه أولًا.</translation>
        </message>
        <message>
            <location filename="../../engine/nets/deepspeech.py" />
            <source>These are no weights of DeepSpeech 0.6 to 0.9: {0} is missing; give a file with every variable of such a checkpoint under its own name.</source>
            <translation>هذه ليست أوزان DeepSpeech من 0.6 إلى 0.9: {0} مفقود؛ يُرجى تقديم ملف فيه كل متغيرات نقطة الحفظ هذه بأسمائها.</translation>
        </message>
        <message>
            <location filename="../../engine/motion/speech_landmarks.py" />
            <source>These speech features take a whole voice: record it first.</source>
            <translation>سمات الكلام هذه تحتاج إلى صوت كامل: يُرجى تسجيله أولًا.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>This cannot be written as a stream.</source>
            <translation>لا يمكن كتابة هذا على هيئة دفق.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/words.py" />
            <source>This has a valid manifest of another program.</source>
            <translation>لهذا الملف بيان مصدر صالح من برنامج آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/store_blobs.py" />
            <source>This project names a file in a way that cannot be right: open another copy of it.</source>
            <translation>يسمّي هذا المشروع ملفًّا على نحو لا يمكن أن يكون صحيحًا: يُرجى فتح نسخة أخرى منه.</translation>
        </message>
        <message>
            <location filename="../../engine/codec.py" />
            <source>This state of the project cannot be saved: {0}.</source>
            <translation>لا يمكن حفظ هذه الحالة من المشروع: {0}.</translation>
        </message>
        <message>
            <location filename="../../engine/store_history.py" />
            <source>This state of the project is too large to be saved: undo the last step.</source>
            <translation>هذه الحالة من المشروع أكبر من أن تُحفظ: يُرجى التراجع عن الخطوة الأخيرة.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/driver_files.py" />
            <source>What was followed cannot be written to {0} ({1}): make room there.</source>
            <translation>لا يمكن كتابة نتيجة التتبّع في «{0}» ({1}): يُرجى إفساح مساحة هناك.</translation>
        </message>
        <message>
            <location filename="../../engine/driving/driver_files.py" />
            <source>What was followed of the driving video is gone or damaged: open the video again.</source>
            <translation>نتيجة تتبّع فيديو التحريك مفقودة أو تالفة: يُرجى فتح الفيديو من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/spoken.py" />
            <source>Words that the English dictionary lacks, read letter by letter: {0}.</source>
            <translation>كلمات ليست في المعجم الإنجليزي وقُرئت حرفًا حرفًا: {0}.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/looking.py" />
            <source>{0} cannot be looked at: choose a video or a picture that can be played.</source>
            <translation>لا يمكن فحص «{0}»: يُرجى اختيار فيديو أو صورة يمكن عرضها.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/looking.py" />
            <source>{0} cannot be looked at: choose a whole picture or video.</source>
            <translation>لا يمكن فحص «{0}»: يُرجى اختيار صورة أو فيديو كامل.</translation>
        </message>
        <message>
            <location filename="../../engine/store_blobs.py" />
            <source>{0} cannot be read ({1}): choose another file.</source>
            <translation>لا يمكن قراءة «{0}» ({1}): يُرجى اختيار ملف آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/convert.py" />
            <location filename="../../engine/interchange/reading.py" />
            <source>{0} cannot be read ({1}); choose another file.</source>
            <translation>لا يمكن قراءة «{0}» ({1})؛ يُرجى اختيار ملف آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>{0} cannot be read as a video: {1}.</source>
            <translation>لا يمكن قراءة «{0}» على أنه فيديو: {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>{0} cannot be read or written ({1}): look after the disk and its space, then try again.</source>
            <translation>لا يمكن قراءة «{0}» أو الكتابة فيه ({1}): يُرجى تفقّد القرص ومساحته ثم إعادة المحاولة.</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>{0} cannot be read or written ({1}): look after the disk, then try again.</source>
            <translation>لا يمكن قراءة «{0}» أو الكتابة فيه ({1}): يُرجى تفقّد القرص ثم إعادة المحاولة.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <location filename="../../engine/video.py" />
            <source>{0} cannot be read: check its permissions or copy it elsewhere.</source>
            <translation>لا يمكن قراءة «{0}»: يُرجى التحقق من أذوناته أو نسخه إلى مكان آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/verify.py" />
            <source>{0} cannot be read: check its permissions.</source>
            <translation>لا يمكن قراءة «{0}»: يُرجى التحقق من أذوناته.</translation>
        </message>
        <message>
            <location filename="../../engine/store.py" />
            <source>{0} cannot be written where it is: it is open for reading only.</source>
            <translation>لا يمكن كتابة «{0}» في مكانه: إنه مفتوح للقراءة فقط.</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>{0} cannot be written: save a copy elsewhere.</source>
            <translation>لا يمكن كتابة «{0}»: يُرجى حفظ نسخة في مكان آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>{0} cannot speak this text ({1}); choose another voice.</source>
            <translation>لا يستطيع {0} نطق هذا النص ({1})؛ يُرجى اختيار صوت آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/store_rescue.py" />
            <source>{0} could not be read any more: add it again.</source>
            <translation>لم تعد قراءة «{0}» ممكنة: يُرجى إضافته من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/rhubarb.py" />
            <source>{0} defines entities or is nested too deeply; export the file anew.</source>
            <translation>الملف «{0}» يعرّف كيانات أو متداخل أعمق من اللازم؛ يُرجى تصديره من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} does not fit in memory: make it smaller and try again.</source>
            <translation>الملف «{0}» لا تتسع له الذاكرة: يُرجى تصغيره وإعادة المحاولة.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/receiver.py" />
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>{0} ends before its first frame: send or save it again, whole.</source>
            <translation>الملف «{0}» ينتهي قبل إطاره الأول: يُرجى إرساله أو حفظه من جديد كاملًا.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>{0} has more than {1} rows: make several lists of it.</source>
            <translation>في «{0}» أكثر من {1} صف: يُرجى تقسيمه إلى عدة قوائم.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/convert.py" />
            <source>{0} has no ending that is known here: choose a format with --to.</source>
            <translation>ليس للملف «{0}» لاحقة معروفة هنا: يُرجى اختيار صيغة بالخيار ‎--to.</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>{0} has no moving picture: choose a video that shows a face.</source>
            <translation>الملف «{0}» لا يحتوي على صورة متحركة: يُرجى اختيار فيديو يُظهر وجهًا.</translation>
        </message>
        <message>
            <location filename="../../engine/store_blobs.py" />
            <source>{0} has {1} MB, and a project takes files up to 900 MB: shorten it.</source>
            <translation>حجم الملف «{0}» هو {1} MB، ولا يقبل المشروع إلا ملفات حتى 900 MB: يُرجى تقصيره.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>{0} has {1} cells for {2} columns: check its separators and quotes.</source>
            <translation>عدد الخلايا في {0} هو {1} وعدد الأعمدة {2}: يُرجى التحقق من الفواصل وعلامات الاقتباس.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/tables.py" />
            <source>{0} has {1} frames a second, not {2} to {3}.</source>
            <translation>في «{0}» عدد {1} من الإطارات في الثانية، وليس بين {2} و{3}.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>{0} has {1} signs as {2}: shorten it.</source>
            <translation>عدد الرموز في {0} هو {1} للعمود {2}: يُرجى تقصيره.</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>{0} hears the voice beside the motion: choose a voice first.</source>
            <translation>يستمع {0} إلى الصوت إضافة إلى الحركة: يُرجى اختيار صوت أولًا.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/papagayo.py" />
            <source>{0} holds another voice, {1}, which was left out.</source>
            <translation>في «{0}» صوت آخر هو {1}، وقد تُرك.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/tables.py" />
            <source>{0} holds fewer than two frames; choose a longer recording.</source>
            <translation>في «{0}» أقل من إطارين؛ يُرجى اختيار تسجيل أطول.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/reading.py" />
            <source>{0} holds more than {1} entries; cut it into shorter parts.</source>
            <translation>في «{0}» أكثر من {1} مدخل؛ يُرجى تقطيعه إلى أجزاء أقصر.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/tables.py" />
            <source>{0} holds more than {1} frames; cut it into shorter parts.</source>
            <translation>في «{0}» أكثر من {1} إطار؛ يُرجى تقطيعه إلى أجزاء أقصر.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/tables.py" />
            <source>{0} holds more than {1} rows; cut it into shorter parts.</source>
            <translation>في «{0}» أكثر من {1} صف؛ يُرجى تقطيعه إلى أجزاء أقصر.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/openface.py" />
            <source>{0} holds no frames; choose another recording.</source>
            <translation>لا توجد في «{0}» أي إطارات؛ يُرجى اختيار تسجيل آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/rendering.py" />
            <source>{0} holds no mouth cues for this voice; choose another file.</source>
            <translation>ليس في «{0}» أشكال فم لهذا الصوت؛ يُرجى اختيار ملف آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/bring.py" />
            <source>{0} holds nothing for this project; choose another file.</source>
            <translation>ليس في «{0}» ما يخص هذا المشروع؛ يُرجى اختيار ملف آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/fcpxml.py" />
            <location filename="../../engine/interchange/otio_files.py" />
            <source>{0} holds {1} effects, transitions or nested parts that were left out.</source>
            <translation>في «{0}» عدد {1} من المؤثرات أو الانتقالات أو الأجزاء المتداخلة التي تُركت.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/convert.py" />
            <source>{0} is a file of {1}, of which no {2} can be made: import it into a project and convert that.</source>
            <translation>الملف «{0}» من نوع {1}، ولا يمكن صنع {2} منه: يُرجى استيراده إلى مشروع وتحويل المشروع.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/rendering.py" />
            <source>{0} is a file of {1}, which holds no motion: choose a table of motion.</source>
            <translation>الملف «{0}» فيه {1} ولا يحتوي على حركة: يُرجى اختيار جدول حركة.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>{0} is a file; choose another name for the folder.</source>
            <translation>المسار «{0}» ملف؛ يُرجى اختيار اسم آخر للمجلد.</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/looking.py" />
            <source>{0} is a folder without pictures of Likeness: choose a video or a picture.</source>
            <translation>المسار «{0}» مجلد ليس فيه صور من Likeness: يُرجى اختيار فيديو أو صورة.</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>{0} is a folder: choose a video file in it.</source>
            <translation>المسار «{0}» مجلد: يُرجى اختيار ملف فيديو فيه.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} is a folder: choose one picture inside it.</source>
            <translation>المسار «{0}» مجلد: يُرجى اختيار صورة واحدة داخله.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>{0} is a folder; name a file in it, such as {1}.</source>
            <translation>المسار «{0}» مجلد؛ يُرجى تسمية ملف فيه، مثل {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>{0} is a link to somewhere else: choose another name for this video.</source>
            <translation>المسار «{0}» رابط إلى مكان آخر: يُرجى اختيار اسم آخر لهذا الفيديو.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/journal.py" />
            <source>{0} is a link to somewhere else: remove it, or choose another folder.</source>
            <translation>المسار «{0}» رابط إلى مكان آخر: يُرجى إزالته أو اختيار مجلد آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/plan.py" />
            <source>{0} is a picture, and {1} goes for videos that are dubbed: leave it out.</source>
            <translation>الملف «{0}» صورة، والخيار {1} لمقاطع الفيديو المدبلجة: يُرجى تركه.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/plan.py" />
            <source>{0} is a video, of which only the lips change: leave out {1}.</source>
            <translation>الملف «{0}» فيديو لا يتغير منه إلا الشفتان: يُرجى ترك {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>{0} is a whole disk; name a new folder in it.</source>
            <translation>المسار «{0}» قرص كامل؛ يُرجى تسمية مجلد جديد فيه.</translation>
        </message>
        <message>
            <location filename="../../engine/store_rescue.py" />
            <source>{0} is damaged and nothing of it could be read: open another copy of it.</source>
            <translation>الملف «{0}» تالف ولم تمكن قراءة شيء منه: يُرجى فتح نسخة أخرى منه.</translation>
        </message>
        <message>
            <location filename="../../engine/store_blobs.py" />
            <source>{0} is damaged in this project: add it again.</source>
            <translation>الملف «{0}» تالف في هذا المشروع: يُرجى إضافته من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} is damaged or cut short: save or download it again, or use another picture.</source>
            <translation>الملف «{0}» تالف أو غير مكتمل: يُرجى حفظه أو تنزيله من جديد، أو استخدام صورة أخرى.</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>{0} is damaged or no video: save or download it again, or take another video.</source>
            <translation>الملف «{0}» تالف أو ليس فيديو: يُرجى حفظه أو تنزيله من جديد، أو اختيار فيديو آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>{0} is damaged: close it and open it again to see what can be saved.</source>
            <translation>الملف «{0}» تالف: يُرجى إغلاقه وفتحه من جديد لمعرفة ما يمكن إنقاذه.</translation>
        </message>
        <message>
            <location filename="../../engine/store_rescue.py" />
            <source>{0} is damaged; what could be read is shown, and the file is left as it is: save a copy.</source>
            <translation>الملف «{0}» تالف؛ يُعرض ما أمكنت قراءته، ويبقى الملف كما هو: يُرجى حفظ نسخة.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <location filename="../../engine/video.py" />
            <source>{0} is empty (0 bytes): save or download it again.</source>
            <translation>الملف «{0}» فارغ (0 بايت): يُرجى حفظه أو تنزيله من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/store.py" />
            <source>{0} is empty: open another copy of it.</source>
            <translation>الملف «{0}» فارغ: يُرجى فتح نسخة أخرى منه.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>{0} is in the way; move it, or choose another name for the video.</source>
            <translation>الملف «{0}» يعترض الطريق؛ يُرجى نقله، أو اختيار اسم آخر للفيديو.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>{0} is larger than any stream: give a file that `likeness stream encode` wrote.</source>
            <translation>الملف «{0}» أكبر من أي دفق: يُرجى تقديم ملف كتبه الأمر `likeness stream encode`.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/reading.py" />
            <source>{0} is larger than {1} MB; cut it into shorter parts.</source>
            <translation>الملف «{0}» أكبر من {1} MB؛ يُرجى تقطيعه إلى أجزاء أقصر.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/tables.py" />
            <source>{0} is longer than {1} minutes; cut it into shorter parts.</source>
            <translation>الملف «{0}» أطول من {1} دقيقة؛ يُرجى تقطيعه إلى أجزاء أقصر.</translation>
        </message>
        <message>
            <location filename="../../engine/store_blobs.py" />
            <location filename="../../engine/store_open.py" />
            <source>{0} is missing in this project: add it again.</source>
            <translation>الملف «{0}» مفقود في هذا المشروع: يُرجى إضافته من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/reading.py" />
            <location filename="../../engine/interchange/rhubarb.py" />
            <source>{0} is nested too deeply; export the file anew.</source>
            <translation>الملف «{0}» متداخل أعمق من اللازم؛ يُرجى تصديره من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/registry.py" />
            <source>{0} is no file of mouth cues, motion or words that is known here ({1}).</source>
            <translation>الملف «{0}» ليس ملف أشكال فم أو حركة أو كلمات من الأنواع المعروفة هنا ({1}).</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>{0} is no ordinary file: give a file that `likeness stream encode` wrote.</source>
            <translation>الملف «{0}» ليس ملفًّا عاديًّا: يُرجى تقديم ملف كتبه الأمر `likeness stream encode`.</translation>
        </message>
        <message>
            <location filename="../../engine/store_open.py" />
            <source>{0} is no project of Likeness: open one whose name ends in .likeness.</source>
            <translation>الملف «{0}» ليس مشروع Likeness: يُرجى فتح ملف ينتهي اسمه بـ ‎.likeness.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>{0} is no stream of Likeness: give a file that `likeness stream encode` wrote.</source>
            <translation>الملف «{0}» ليس دفقًا من Likeness: يُرجى تقديم ملف كتبه الأمر `likeness stream encode`.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/tables.py" />
            <source>{0} is no table with commas between its columns; export it anew.</source>
            <translation>الملف «{0}» ليس جدولًا تفصل الفواصل بين أعمدته؛ يُرجى تصديره من جديد.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/reading.py" />
            <source>{0} is no text in UTF-8; save it as such in the program that made it.</source>
            <translation>الملف «{0}» ليس نصًّا بترميز UTF-8؛ يُرجى حفظه كذلك في البرنامج الذي صنعه.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/run.py" />
            <source>{0} is no video but stands in its place: move it away.</source>
            <translation>الملف «{0}» ليس فيديو لكنه يشغل مكان فيديو: يُرجى نقله.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} is not a picture that can be read: use a {1} file.</source>
            <translation>الملف «{0}» ليس صورة يمكن قراءتها: يُرجى استخدام ملف {1}.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>{0} is not a sound or video file, or is damaged; choose another one.</source>
            <translation>الملف «{0}» ليس ملف صوت أو فيديو، أو أنه تالف؛ يُرجى اختيار ملف آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} is not an ordinary file: choose a picture file ({1}).</source>
            <translation>المسار «{0}» ليس ملفًّا عاديًّا: يُرجى اختيار ملف صورة ({1}).</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>{0} is not an ordinary file: choose a video file.</source>
            <translation>المسار «{0}» ليس ملفًّا عاديًّا: يُرجى اختيار ملف فيديو.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>{0} is not an ordinary file; choose another name for the video.</source>
            <translation>المسار «{0}» ليس ملفًّا عاديًّا؛ يُرجى اختيار اسم آخر للفيديو.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/send.py" />
            <source>{0} is not an ordinary file; choose another name.</source>
            <translation>الملف «{0}» ليس ملفًّا عاديًّا؛ يُرجى اختيار اسم آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/store.py" />
            <source>{0} is not there any more: look for it, or open another project.</source>
            <translation>لم يعد «{0}» موجودًا: يُرجى البحث عنه، أو فتح مشروع آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/store.py" />
            <source>{0} is open for reading only: save a copy of it to go on.</source>
            <translation>الملف «{0}» مفتوح للقراءة فقط: يُرجى حفظ نسخة منه للمتابعة.</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>{0} is open in another program or protected; close it there or choose another name.</source>
            <translation>الملف «{0}» مفتوح في برنامج آخر أو محمي؛ يُرجى إغلاقه هناك أو اختيار اسم آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>{0} is open in another window: close it there, or open it here for reading only.</source>
            <translation>الملف «{0}» مفتوح في نافذة أخرى: يُرجى إغلاقه هناك، أو فتحه هنا للقراءة فقط.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/tables.py" />
            <source>{0} is shorter than {1} s; choose a longer recording.</source>
            <translation>الملف «{0}» أقصر من {1} ث؛ يُرجى اختيار تسجيل أطول.</translation>
        </message>
        <message>
            <location filename="../../engine/voice.py" />
            <source>{0} is silent with a gain of {1} dB; raise it.</source>
            <translation>الصوت «{0}» صامت مع كسب قدره {1} dB؛ يُرجى رفعه.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/run.py" />
            <source>{0} is there already and of no batch: choose another folder, or give --overwrite.</source>
            <translation>الملف «{0}» موجود بالفعل ولا ينتمي إلى دفعة: يُرجى اختيار مجلد آخر، أو استخدام ‎--overwrite.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/run.py" />
            <source>{0} is there already: move it away, choose another name, or give --overwrite.</source>
            <translation>الملف «{0}» موجود بالفعل: يُرجى نقله، أو اختيار اسم آخر، أو استخدام ‎--overwrite.</translation>
        </message>
        <message>
            <location filename="../../engine/store.py" />
            <source>{0} is there already: open it, or choose another name.</source>
            <translation>الملف «{0}» موجود بالفعل: يُرجى فتحه، أو اختيار اسم آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} is too large (over {1} million pixels): make it smaller and try again.</source>
            <translation>الملف «{0}» أكبر من اللازم (أكثر من {1} مليون بكسل): يُرجى تصغيره وإعادة المحاولة.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} is too large ({1}): make it smaller than {2} px a side and {3} million pixels.</source>
            <translation>الملف «{0}» أكبر من اللازم ({1}): يُرجى تصغيره إلى أقل من {2} px للضلع و{3} مليون بكسل.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} is too small ({1}): use a picture of at least {2} px a side.</source>
            <translation>الملف «{0}» أصغر من اللازم ({1}): يُرجى استخدام صورة لا يقل ضلعها عن {2} px.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/send.py" />
            <source>{0} is what is read; choose another name for what is written.</source>
            <translation>الملف «{0}» هو المقروء؛ يُرجى اختيار اسم آخر للمكتوب.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/arkit.py" />
            <source>{0} lacks {1} of the 52 blend shapes: they stay at rest.</source>
            <translation>ينقص «{0}» عدد {1} من أشكال المزج البالغة 52: فتبقى ساكنة.</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>{0} makes no sound of this text; type words, or choose a voice of their language.</source>
            <translation>لا يُخرج {0} أي صوت من هذا النص؛ يُرجى كتابة كلمات، أو اختيار صوت من لغتها.</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>{0} makes the lips of the voice itself: choose a voice first.</source>
            <translation>يصنع {0} الشفتين من الصوت بنفسه: يُرجى اختيار صوت أولًا.</translation>
        </message>
        <message>
            <location filename="../../engine/store_open.py" />
            <source>{0} may not be changed: it is open for reading only.</source>
            <translation>لا يجوز تغيير «{0}»: إنه مفتوح للقراءة فقط.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>{0} name {1} has a part that begins or ends badly: use plain words.</source>
            <translation>{0} الاسم «{1}» فيه جزء لا تصح بدايته أو نهايته: يُرجى استخدام كلمات بسيطة.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>{0} name {1} has another ending: the videos of a batch end in {2}.</source>
            <translation>{0} الاسم «{1}» له لاحقة أخرى: تنتهي مقاطع فيديو الدفعة بـ {2}.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>{0} name {1} is not allowed on every system: use plain words.</source>
            <translation>{0} الاسم «{1}» غير مسموح به على كل الأنظمة: يُرجى استخدام كلمات بسيطة.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>{0} name {1} is too long or no plain text: use fewer, plain signs.</source>
            <translation>{0} الاسم «{1}» أطول من اللازم أو ليس نصًّا بسيطًا: يُرجى استخدام رموز أقل وأبسط.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>{0} name {1} leads out of the batch's folder: name a file inside it.</source>
            <translation>{0} الاسم «{1}» يخرج من مجلد الدفعة: يُرجى تسمية ملف داخله.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>{0} name {1} lies too deep: use at most {2} folders.</source>
            <translation>{0} الاسم «{1}» أعمق من اللازم: يُرجى استخدام {2} من المجلدات على الأكثر.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>{0} names no {1}: fill it in, or leave the row out.</source>
            <translation>لم يُملأ {1} في {0}: يُرجى ملؤه أو حذف السطر.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/facts.py" />
            <source>{0} of {1} frames are missing or damaged: their motion is bridged.</source>
            <translation>من أصل {1} من الإطارات هناك {0} مفقودة أو تالفة: وتُستكمل حركتها مما حولها.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/facts.py" />
            <source>{0} s of the sound are missing or damaged: there it is silent.</source>
            <translation>من الصوت {0} ث مفقودة أو تالفة: وهناك يكون صامتًا.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/openface.py" />
            <source>{0} sees no face in any frame; choose another recording.</source>
            <translation>لا يظهر وجه في أي إطار من «{0}»؛ يُرجى اختيار تسجيل آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/openface.py" />
            <source>{0} shows {1} faces: the one that is seen longest is taken.</source>
            <translation>في «{0}» عدد {1} من الوجوه: يؤخذ أطولها ظهورًا.</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>{0} took too long over this text; speak less of it at once, or choose another voice.</source>
            <translation>استغرق {0} وقتًا أطول من اللازم في هذا النص؛ يُرجى نطق قدر أقل دفعة واحدة، أو اختيار صوت آخر.</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>{0} videos are more than the {1} a batch takes: make several batches.</source>
            <translation>عدد مقاطع الفيديو {0} أكثر من حد الدفعة البالغ {1}: يُرجى تقسيمها إلى عدة دفعات.</translation>
        </message>
        <message>
            <location filename="../../engine/store_open.py" />
            <source>{0} was brought up to this version of Likeness; as it was before, it is kept as {1}.</source>
            <translation>رُقّي «{0}» إلى هذا الإصدار من Likeness؛ وحُفظت حالته السابقة باسم «{1}».</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>{0} was made by a later version of Likeness: please update Likeness.</source>
            <translation>صُنع «{0}» بإصدار لاحق من Likeness: يُرجى تحديث Likeness.</translation>
        </message>
        <message>
            <location filename="../../engine/store_open.py" />
            <source>{0} was made by a newer version of Likeness: update Likeness to open it.</source>
            <translation>صُنع «{0}» بإصدار أحدث من Likeness: يُرجى تحديث Likeness لفتحه.</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/streams.py" />
            <source>{0} was made for another net than the one installed: update Likeness at both ends.</source>
            <translation>صُنع «{0}» لشبكة عصبية غير المثبَّتة: يُرجى تحديث Likeness عند الطرفين.</translation>
        </message>
        <message>
            <location filename="../../engine/store.py" />
            <source>{0} was moved or deleted while it was open: save a copy of it now.</source>
            <translation>نُقل «{0}» أو حُذف أثناء فتحه: يُرجى حفظ نسخة منه الآن.</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <location filename="../../engine/provenance/verify.py" />
            <location filename="../../engine/video.py" />
            <source>{0} was not found: check the name and the folder.</source>
            <translation>لم يُعثر على «{0}»: يُرجى التحقق من الاسم والمجلد.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>{0} {1} is only {2} s long; at least {3} s are needed.</source>
            <translation>{0} «{1}»: المدة {2} ث فقط؛ ويلزم {3} ث على الأقل.</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>{0} {1}; choose a file with a voice in it.</source>
            <translation>الملف «{0}» {1}؛ يُرجى اختيار ملف فيه صوت كلام.</translation>
        </message>
        <message>
            <location filename="../../engine/devices.py" />
            <source>{0}, {1} cores</source>
            <translation>{0}، عدد الأنوية {1}</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/reading.py" />
            <source>{0}, {1}: {2} is expected; export the file anew.</source>
            <translation>في «{0}»، {1}: المتوقع {2}؛ يُرجى تصدير الملف من جديد.</translation>
        </message>
    </context>
</TS>
