<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
    <context>
        <name>Likeness</name>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;About Likeness</source>
            <translation>关于 Likeness(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>&amp;Agreed</source>
            <translation>同意方式(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Change in to out</source>
            <translation>更改入点到出点(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Choose…</source>
            <translation>选择(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Clear in and out</source>
            <translation>清除入点和出点(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/verify.py" />
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Delete</source>
            <translation>删除(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Drive by video…</source>
            <translation>用视频驱动(&amp;D)…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Edit points</source>
            <translation>编辑点(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Export</source>
            <translation>导出(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Export…</source>
            <translation>导出(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Film a driving video…</source>
            <translation>拍摄驱动视频(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Fit the timeline</source>
            <translation>显示整条时间线(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Frame rate</source>
            <translation>帧率(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Generate motion</source>
            <translation>生成动作(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Import motion or cues…</source>
            <translation>导入动作或口型(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>&amp;Keep</source>
            <translation>保留(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Keyboard shortcuts</source>
            <translation>键盘快捷键(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Loop</source>
            <translation>循环(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>&amp;Mark the picture as AI-generated</source>
            <translation>将画面标识为 AI 生成(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Motion</source>
            <translation>动作(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Mute all blinks</source>
            <translation>停用所有眨眼(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;New project</source>
            <translation>新建项目(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Next overlay</source>
            <translation>下一个叠加层(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/dialogs/dub.py" />
            <source>&amp;Open…</source>
            <translation>打开(&amp;O)…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Other generated blinks</source>
            <translation>换一组生成的眨眼(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Paste</source>
            <translation>粘贴(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Picture</source>
            <translation>画面(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Play</source>
            <translation>播放(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Play or pause</source>
            <translation>播放或暂停(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Put panels back</source>
            <translation>复位面板(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Record…</source>
            <translation>录音(&amp;R)…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/actions.py" />
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;Redo {what}</source>
            <translation>重做：{what}(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Replace</source>
            <translation>替换(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>&amp;Shown</source>
            <translation>出镜者(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>&amp;Tell it in the manifest of exports</source>
            <translation>写入导出文件的清单(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;Type text…</source>
            <translation>输入文本(&amp;T)…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/actions.py" />
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;Undo {what}</source>
            <translation>撤销：{what}(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>&amp;When</source>
            <translation>时间(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Without the background</source>
            <translation>去除背景(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>(a folder)</source>
            <translation>（文件夹）</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>1 frame left out</source>
            <translation>丢弃了 1 帧</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>1 job</source>
            <translation>1 个任务</translation>
        </message>
        <message>
            <location filename="../../app/views/track_landmarks.py" />
            <source>1 key</source>
            <translation>1 个关键帧</translation>
        </message>
        <message>
            <location filename="../../app/views/track_landmarks.py" />
            <source>1 landmark</source>
            <translation>1 个特征点</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>1 new part</source>
            <translation>1 个新片段</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <source>1 to look at</source>
            <translation>1 处待查看</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>25 is what the motion is made in; others are interpolated</source>
            <translation>动作以 25 fps 生成；其他帧率由插值得到</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>96 x 128</source>
            <translation>96 x 128</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>&lt;p&gt;&lt;b&gt;Something went wrong inside Likeness.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Your project is safe: every change is saved the moment you make it, and nothing that you have made is lost.&lt;/p&gt;&lt;p&gt;You can go on working. If it happens again, start Likeness anew; a report helps us to mend it. It names no folders of yours.&lt;/p&gt;</source>
            <translation>&lt;p&gt;&lt;b&gt;Likeness 内部出现了错误。&lt;/b&gt;&lt;/p&gt;&lt;p&gt;您的项目是安全的：每次更改都会立即保存，您所做的一切都不会丢失。&lt;/p&gt;&lt;p&gt;您可以继续工作。如果再次出现此问题，请重新启动 Likeness；发送报告有助于我们修复它。报告不会写出您的任何文件夹。&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>A batch is running</source>
            <translation>批处理正在运行</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>A copy was saved as {name}.</source>
            <translation>副本已保存为“{name}”。</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/driving.py" />
            <source>A driving video needs a portrait to move: open a picture of a face first.</source>
            <translation>驱动视频需要有肖像才能使用：请先打开一张人脸图片。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>A file</source>
            <translation>一个文件</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>A file's name cannot have the sign {sign}; leave it out.</source>
            <translation>文件名不能含有字符 {sign}；请将其去掉。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>A folder with one PNG for every frame and the voice as WAV, without any loss.</source>
            <translation>一个文件夹，每帧一个 PNG 文件，语音为 WAV 文件，完全无损。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>A folder with the landmarks and blinks as tables, and the voice as WAV.</source>
            <translation>一个文件夹，特征点和眨眼存为表格，语音为 WAV 文件。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>A frame of this video cannot be shown; take another one.</source>
            <translation>该视频中有一帧无法显示；请换一个视频。</translation>
        </message>
        <message>
            <location filename="../../app/pages.py" />
            <source>A live take is not in the project yet.</source>
            <translation>有一段实时录制尚未加入项目。</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>A net reenacts the moving portrait and hears the voice; its light and colours lie on the portrait's face.</source>
            <translation>由神经网络重演运动中的肖像，并聆听语音；其光影和颜色会叠加到肖像的面部。</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>A net repaints what moves and keeps the portrait's own pixels elsewhere; it can show which.</source>
            <translation>由神经网络重绘运动的部分，其余部分保留肖像原有的像素；可以显示重绘了哪些部分。</translation>
        </message>
        <message>
            <location filename="../../app/generation.py" />
            <source>A part can be made anew once there is motion for this face and voice.</source>
            <translation>有了此人脸和语音的动作之后，才能重新生成其中的片段。</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>A portrait and a voice to try the studio with</source>
            <translation>用于试用本软件的肖像和语音</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>A range whose mouth, head and expression can be changed on the right</source>
            <translation>一个区间，可在右侧更改其中的嘴部、头部和表情</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>A recording is not in the project yet.</source>
            <translation>有一段录音尚未加入项目。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>A recording that was cut off the last time was found and made whole.</source>
            <translation>找到了一段上次中断的录音，已将其恢复完整。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>A small badge in the lower right corner</source>
            <translation>右下角的小标识</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>A small mark says that this video was made by a computer. Leave it on unless you label the video yourself.</source>
            <translation>用一个小标识说明此视频由计算机生成。除非您自行标注该视频，否则请保持开启。</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>A video is being dubbed</source>
            <translation>正在为视频配音</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>A video of a face moves the portrait</source>
            <translation>由视频中的人脸驱动肖像</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>A video of a face moves the portrait; choose a generator to let the voice move it again</source>
            <translation>肖像由视频中的人脸驱动；选择一个生成器即可改回由语音驱动</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>A wink of the person's left eye, on the right of the picture</source>
            <translation>人物左眼的单眼眨眼，位于画面右侧</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>A wink of the person's right eye, on the left of the picture</source>
            <translation>人物右眼的单眼眨眼，位于画面左侧</translation>
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
            <translation>关于 Likeness</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Above 0 clockwise</source>
            <translation>大于 0 为顺时针</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Above 0 downwards</source>
            <translation>大于 0 为向下</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Above 0 to the right of the picture</source>
            <translation>大于 0 为朝画面右侧</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>Absolute</source>
            <translation>绝对</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Add a &amp;blink</source>
            <translation>添加眨眼(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Add a blink here</source>
            <translation>在此处添加眨眼</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>Add a blink {time}</source>
            <translation>添加眨眼 {time}</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Add a key here</source>
            <translation>在此处添加关键帧</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Add a mar&amp;ker</source>
            <translation>添加标记(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Add a marker here</source>
            <translation>在此处添加标记</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Add a mouth cue here</source>
            <translation>在此处添加口型</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Add a portrait and a voice first</source>
            <translation>请先添加肖像和语音</translation>
        </message>
        <message>
            <location filename="../../app/batch_draft.py" />
            <source>Add a portrait: a picture of a face.</source>
            <translation>请添加肖像：一张人脸图片。</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>Add a range {time}</source>
            <translation>添加区间 {time}</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>Add a voice to see the face speak</source>
            <translation>添加语音即可让人脸开口说话</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>Add a wink {time}</source>
            <translation>添加单眼眨眼 {time}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Add a wink, &amp;left eye</source>
            <translation>添加单眼眨眼：左眼(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Add a wink, &amp;right eye</source>
            <translation>添加单眼眨眼：右眼(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <location filename="../../app/views/batch_asking.py" />
            <source>Add all sounds of a folder</source>
            <translation>添加文件夹中的所有声音文件</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Add it to the queue and go on working (Enter)</source>
            <translation>加入队列并继续工作 (Enter)</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <location filename="../../app/views/batch_asking.py" />
            <source>Add portraits</source>
            <translation>添加肖像</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Add portraits and voices first.</source>
            <translation>请先添加肖像和语音。</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Add portraits…</source>
            <translation>添加肖像…</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>Add sound and motion to the project and go on in Edit</source>
            <translation>将声音和动作加入项目，并转到“编辑”页面继续</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Add the ticked recordings to the project</source>
            <translation>将勾选的录音加入项目</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>Add the voice {name}</source>
            <translation>添加语音“{name}”</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <location filename="../../app/views/batch_asking.py" />
            <source>Add voices</source>
            <translation>添加语音</translation>
        </message>
        <message>
            <location filename="../../app/batch_draft.py" />
            <source>Add voices: sound files, or a folder of them.</source>
            <translation>请添加语音：声音文件，或存放声音文件的文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Add voices…</source>
            <translation>添加语音…</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Adds a range between in and out: mouth, head and expression can be changed there</source>
            <translation>在入点和出点之间添加区间，可在其中更改嘴部、头部和表情</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/landmark_bar.py" />
            <source>After</source>
            <translation>之后</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>All blinks</source>
            <translation>所有眨眼</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>All blinks are kept, but the eyes stay open</source>
            <translation>所有眨眼都会保留，但眼睛保持睁开</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>All blinks are muted, so that this one is not seen either.</source>
            <translation>所有眨眼均已停用，因此这一次也不会显示。</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_headers.py" />
            <source>All blinks are shown again</source>
            <translation>所有眨眼已重新启用</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/dialogs/data.py" />
            <location filename="../../app/views/batch_asking.py" />
            <location filename="../../app/views/preview.py" />
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>All of the kind that is selected, or all blinks</source>
            <translation>所选种类的全部内容，或全部眨眼</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>All points</source>
            <translation>所有点</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>All · {length}</source>
            <translation>全部 · {length}</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Also those that this batch did not make; else such a job fails</source>
            <translation>也包括并非由此批处理生成的文件；否则相应任务会失败</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Amount</source>
            <translation>强度</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>An export needs a portrait and a voice; add what is missing.</source>
            <translation>导出需要肖像和语音；请补上缺少的内容。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>An export that is not finished yet will write {name}; choose another name.</source>
            <translation>一项尚未完成的导出将写入“{name}”；请另选名称。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>An unseen mark and a signed manifest say it too.</source>
            <translation>另有隐形标识和已签名的清单加以说明。</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Another &amp;seed</source>
            <translation>更换种子(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Another ffmpeg than the one that comes along.</source>
            <translation>使用其他 ffmpeg，而非自带的版本。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Another sound, or the sound of another video</source>
            <translation>其他声音，或其他视频的声音</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Another take</source>
            <translation>再生成一个版本</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>Another video…</source>
            <translation>其他视频…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/verify.py" />
            <source>Answer</source>
            <translation>结论</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Anything else</source>
            <translation>其他说明</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <source>As markers and mouth cues</source>
            <translation>作为标记和口型</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <source>As markers with their words</source>
            <translation>作为带文字的标记</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <location filename="../../app/settings.py" />
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>As this computer can</source>
            <translation>视此计算机能力而定</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Asking…</source>
            <translation>正在查询…</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>At rest, as in a pause</source>
            <translation>静止状态，如停顿时</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>At the playhead</source>
            <translation>在播放头处</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>At the playhead, on the curves whose keys are selected, or on the mouth's opening</source>
            <translation>在播放头处，添加到所选关键帧所在的曲线，或添加到嘴部开合曲线</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Attention</source>
            <translation>Attention</translation>
        </message>
        <message>
            <location filename="../../engine/motion/registry.py" />
            <source>Audio2Keypoint: lips, chin, brows and head from the voice</source>
            <translation>Audio2Keypoint: 由语音生成嘴唇、下巴、眉毛和头部动作</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Back to the square that fits this face</source>
            <translation>恢复为适合此人脸的方形区域</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Back to the window (Esc)</source>
            <translation>返回窗口 (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Badge</source>
            <translation>可见标识</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <location filename="../../app/views/header.py" />
            <location filename="../../app/views/status.py" />
            <source>Batch</source>
            <translation>批处理</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/landmark_bar.py" />
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Before the first export: have those who are shown and heard agreed? The note stays in the project.</source>
            <translation>首次导出之前：出镜者和发声者是否已同意？此记录保存在项目中。</translation>
        </message>
        <message>
            <location filename="../../app/hints.py" />
            <source>Begin here: drop a picture of a face and a voice anywhere into the window, record one, or type text.</source>
            <translation>从这里开始：将人脸图片和语音拖放到窗口中的任意位置，或录制语音，或输入文本。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Best</source>
            <translation>最佳</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Blend</source>
            <translation>过渡</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/views/timeline_menu.py" />
            <source>Blink less often</source>
            <translation>减少眨眼次数</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/views/timeline_menu.py" />
            <source>Blink more often</source>
            <translation>增加眨眼次数</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Blink with both eyes</source>
            <translation>双眼眨眼</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>Blink {n} % as often</source>
            <translation>眨眼频率调为 {n}%</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Blink · generated</source>
            <translation>眨眼 · 生成</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Blink · yours</source>
            <translation>眨眼 · 自定义</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <location filename="../../app/views/track_blinks.py" />
            <source>Blinks</source>
            <translation>眨眼</translation>
        </message>
        <message>
            <location filename="../../app/hints.py" />
            <source>Blinks are yours: B adds one at the playhead; click one to change it on the right, Del takes it away.</source>
            <translation>眨眼由您掌控：按 B 在播放头处添加一次眨眼；单击某次眨眼可在右侧更改，按 Del 可将其删除。</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>Blinks need motion first: add a portrait and a voice.</source>
            <translation>眨眼需要先有动作：请添加肖像和语音。</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>Blinks of the driver</source>
            <translation>驱动者的眨眼</translation>
        </message>
        <message>
            <location filename="../../app/views/track_blinks.py" />
            <source>Blinks: yours are filled, generated ones outlined. Drag one to move it, its ends to stretch it, its top to close the lids more or less. Double-click adds one (B), Delete removes.</source>
            <translation>眨眼：自定义的为实心，生成的为轮廓。拖动可移动，拖动两端可拉伸，拖动顶部可调整眼睑闭合程度。双击可添加 (B)，按 Delete 可删除。</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Both</source>
            <translation>双眼</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Both eyes</source>
            <translation>双眼</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <location filename="../../app/views/inspector_range.py" />
            <source>Brows</source>
            <translation>眉毛</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>By a quarter; faces are looked for anew</source>
            <translation>旋转四分之一圈；将重新查找人脸</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/verify.py" />
            <source>C&amp;opy</source>
            <translation>复制(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Cache folder</source>
            <translation>缓存文件夹</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Cache size</source>
            <translation>缓存大小</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Calms the mouth over about this time</source>
            <translation>在大约这段时间内平滑嘴部动作</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Camera</source>
            <translation>摄像头</translation>
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
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Certificates</source>
            <translation>证书</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>Change a range</source>
            <translation>更改区间</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Change all of it</source>
            <translation>更改全部</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Change in and out</source>
            <translation>更改入点到出点</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Change in to out</source>
            <translation>更改入点到出点</translation>
        </message>
        <message>
            <location filename="../../app/editing/gaze.py" />
            <source>Change the gaze</source>
            <translation>更改视线</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Change the note of consent</source>
            <translation>更改同意记录</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Change the voice</source>
            <translation>更改语音</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>Change what of {name} moves the portrait</source>
            <translation>更改“{name}”中驱动肖像的内容</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <location filename="../../app/editing/cues.py" />
            <location filename="../../app/editing/landmarks.py" />
            <location filename="../../app/editing/motion.py" />
            <location filename="../../app/views/inspector_selected.py" />
            <location filename="../../app/views/timeline_drags.py" />
            <source>Change {what}</source>
            <translation>更改{what}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Chec&amp;k a video…</source>
            <translation>检查视频(&amp;K)…</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Check</source>
            <translation>待查看</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Check a video or a picture</source>
            <translation>检查视频或图片</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Checking a video</source>
            <translation>正在检查视频</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Choose a frame with the mouth closed and the face turned to the camera.</source>
            <translation>请选择嘴巴闭合、面部朝向镜头的一帧。</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <source>Choose a picture</source>
            <translation>选择图片</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Choose a picture, or a video to take one from</source>
            <translation>选择一张图片，或选择视频并从中截取画面</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Choose a sound file, or a video for its sound</source>
            <translation>选择声音文件，或选择视频以使用其声音</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Choose another voice</source>
            <translation>选择其他语音</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Choose face {n}</source>
            <translation>选择人脸 {n}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Choose folder and name</source>
            <translation>选择文件夹和名称</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Choose folder and name (Alt+C)</source>
            <translation>选择文件夹和名称 (Alt+C)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Choose folder and name of the dubbed video</source>
            <translation>选择配音视频的文件夹和名称</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>Choose it in a file dialog</source>
            <translation>在文件对话框中选择</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Choose pictures of faces</source>
            <translation>选择人脸图片</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Choose sound files</source>
            <translation>选择声音文件</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>Choose take {n}</source>
            <translation>选择版本 {n}</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Choose the folder of the videos</source>
            <translation>选择视频的文件夹</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Choose the motion generator</source>
            <translation>选择动作生成器</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>Choose the original motion</source>
            <translation>选择原始动作</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Choose the renderer</source>
            <translation>选择渲染器</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Choose the seed {n}</source>
            <translation>选择种子 {n}</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Choose this voice</source>
            <translation>选择此语音</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>Choose {thing}</source>
            <translation>选择{thing}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Clear finished</source>
            <translation>清除已完成的任务</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <location filename="../../app/views/timeline_menu.py" />
            <source>Clear in and out</source>
            <translation>清除入点和出点</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Clear now</source>
            <translation>立即清空</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Clear this curve</source>
            <translation>清空此曲线</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>Clear {curve}</source>
            <translation>清空{curve}</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_headers.py" />
            <source>Click makes the row low again</source>
            <translation>单击可将此行恢复为窄行</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_headers.py" />
            <source>Click opens the row wide</source>
            <translation>单击可将此行展开</translation>
        </message>
        <message>
            <location filename="../../app/views/track_quality.py" />
            <source>Click to go there.</source>
            <translation>单击可转到该处。</translation>
        </message>
        <message>
            <location filename="../../app/views/track_quality.py" />
            <source>Click to go to the worst frame; double-click mends it.</source>
            <translation>单击可转到问题最严重的一帧；双击可修复。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <location filename="../../app/dialogs/shortcuts.py" />
            <location filename="../../app/dialogs/verify.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <location filename="../../app/dialogs/shortcuts.py" />
            <location filename="../../app/dialogs/verify.py" />
            <source>Close (Esc)</source>
            <translation>关闭 (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Close Likeness</source>
            <translation>关闭 Likeness</translation>
        </message>
        <message>
            <location filename="../../app/widgets/hint_bubble.py" />
            <source>Close this hint</source>
            <translation>关闭此提示</translation>
        </message>
        <message>
            <location filename="../../app/widgets/hint_bubble.py" />
            <source>Close this hint and show no others</source>
            <translation>关闭此提示，不再显示其他提示</translation>
        </message>
        <message>
            <location filename="../../app/widgets/notice.py" />
            <source>Close this message</source>
            <translation>关闭此消息</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Close without exporting (Esc)</source>
            <translation>关闭而不导出 (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Closes and opens at once, and is shut for most of the time</source>
            <translation>立即闭合和睁开，大部分时间保持闭合</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Closes fast and opens slowly, as lids do</source>
            <translation>闭合快、睁开慢，符合真实眼睑的动作</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Closure</source>
            <translation>闭合度</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Colours of the window.</source>
            <translation>窗口的配色。</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Consent</source>
            <translation>同意</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/verify.py" />
            <location filename="../../app/views/timeline_menu.py" />
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Copy its text</source>
            <translation>复制其文本</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Copy report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Corners of the mouth, in eye distances</source>
            <translation>嘴角，以眼距为单位</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Count three, two, one before recording</source>
            <translation>录音前倒数三、二、一</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Count-in</source>
            <translation>倒数</translation>
        </message>
        <message>
            <location filename="../../app/widgets/blink_curve.py" />
            <source>Course of the blink</source>
            <translation>眨眼过程</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Crop left</source>
            <translation>裁剪左侧</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Crop size</source>
            <translation>裁剪尺寸</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Crop the portrait</source>
            <translation>裁剪肖像</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Crop top</source>
            <translation>裁剪顶部</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Cu&amp;t</source>
            <translation>剪切(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../app/views/track_cues.py" />
            <source>Cues</source>
            <translation>口型</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <source>Cues, motion, subtitles, timelines</source>
            <translation>口型、动作、字幕、时间线</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Cut</source>
            <translation>剪切</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>D&amp;ub a video…</source>
            <translation>为视频配音(&amp;B)…</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Decides head motion, blinks and gaze; the same seed makes the same again</source>
            <translation>决定头部动作、眨眼和视线；相同的种子会得到相同的结果</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Declared as</source>
            <translation>声明为</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>Default</source>
            <translation>默认</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>Default of {thing}</source>
            <translation>{thing}的默认值</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Delay</source>
            <translation>延迟</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Delay {n} ms</source>
            <translation>延迟 {n} 毫秒</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_selected.py" />
            <location filename="../../app/views/timeline_menu.py" />
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_selected.py" />
            <source>Delete all {n}</source>
            <translation>删除全部 {n} 项</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_selected.py" />
            <source>Delete what is selected</source>
            <translation>删除所选内容</translation>
        </message>
        <message>
            <location filename="../../app/editing/selected.py" />
            <source>Delete {what}</source>
            <translation>删除{what}</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>Demo</source>
            <translation>演示</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>Discard</source>
            <translation>放弃</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>Discard the live take</source>
            <translation>放弃此实时录制</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_wipe.py" />
            <source>Divider between A and B</source>
            <translation>A 与 B 之间的分隔线</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Done · {folder}</source>
            <translation>完成 · {folder}</translation>
        </message>
        <message>
            <location filename="../../app/widgets/labelled_slider.py" />
            <source>Double-click to reset</source>
            <translation>双击可重置</translation>
        </message>
        <message>
            <location filename="../../app/widgets/labelled_slider.py" />
            <source>Double-click to reset, Shift for fine steps, Enter to type</source>
            <translation>双击可重置，按住 Shift 可微调，按 Enter 可输入数值</translation>
        </message>
        <message>
            <location filename="../../app/widgets/labelled_slider.py" />
            <source>Double-click to type a number</source>
            <translation>双击可输入数值</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>Down</source>
            <translation>向下</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>Down in the picture, in eye distances</source>
            <translation>在画面中向下，以眼距为单位</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/player.py" />
            <source>Drag or click to go there</source>
            <translation>拖动或单击可转到该处</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_wave.py" />
            <source>Drag the amber handles, or press I and O, to trim; drag the dashed line to set the noise gate; click to listen from there</source>
            <translation>拖动琥珀色手柄，或按 I 和 O，可修剪；拖动虚线可设置噪声门；单击可从该处开始试听</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_wipe.py" />
            <source>Drag to compare A with B (arrow keys move it, Home and End take it to the edges)</source>
            <translation>拖动可比较 A 和 B（方向键可移动分隔线，Home 和 End 可移到两端）</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_ruler.py" />
            <source>Drag to move the playhead, Shift and drag to set in and out, double click to add a marker</source>
            <translation>拖动可移动播放头，按住 Shift 拖动可设置入点和出点，双击可添加标记</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>Draw another seed: other head motion, blinks and gaze</source>
            <translation>另取一个种子：不同的头部动作、眨眼和视线</translation>
        </message>
        <message>
            <location filename="../../app/views/waveform.py" />
            <source>Drawing the waveform …</source>
            <translation>正在绘制波形 …</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Draws the generated blinks anew; yours stay as they are</source>
            <translation>重新生成眨眼；您自定义的保持不变</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Draws the motion as coloured lines: a quick look at what the voice does to the face.</source>
            <translation>以彩色线条绘制动作：快速查看语音对面部的影响。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>Drive</source>
            <translation>驱动</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>Drive by video {name}</source>
            <translation>用视频“{name}”驱动</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Drive by video…</source>
            <translation>用视频驱动…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>Drive by {name}</source>
            <translation>用“{name}”驱动</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Drive the portrait by it…</source>
            <translation>用它驱动肖像…</translation>
        </message>
        <message>
            <location filename="../../app/choices.py" />
            <location filename="../../app/provenance.py" />
            <location filename="../../app/views/inspector_driving.py" />
            <source>Driving video</source>
            <translation>驱动视频</translation>
        </message>
        <message>
            <location filename="../../app/views/media_portrait.py" />
            <source>Drop a picture here</source>
            <translation>将图片拖放到此处</translation>
        </message>
        <message>
            <location filename="../../app/views/media.py" />
            <source>Drop a picture, a sound or a video</source>
            <translation>拖放图片、声音或视频</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Drop a portrait here</source>
            <translation>将肖像拖放到此处</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_overlay.py" />
            <source>Drop a voice here or record one</source>
            <translation>将语音拖放到此处，或录制语音</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <source>Drop pictures of faces here</source>
            <translation>将人脸图片拖放到此处</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <source>Drop sound files or a folder of them here</source>
            <translation>将声音文件或其所在文件夹拖放到此处</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Drop this film and film another one</source>
            <translation>放弃此视频并重新拍摄</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/media.py" />
            <location filename="../../app/views/preview_drop.py" />
            <source>Dropped picture</source>
            <translation>拖放的图片</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Dub</source>
            <translation>配音</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Dub a video</source>
            <translation>为视频配音</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Dub it with another voice…</source>
            <translation>用另一段语音为其配音…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Dub {name}</source>
            <translation>为“{name}”配音</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Dubbed video</source>
            <translation>配音视频</translation>
        </message>
        <message>
            <location filename="../../app/dubbing.py" />
            <source>Dubbing {name}</source>
            <translation>正在为“{name}”配音</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Dup&amp;licate</source>
            <translation>重复一份(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Duplicate</source>
            <translation>重复一份</translation>
        </message>
        <message>
            <location filename="../../app/editing/selected.py" />
            <source>Duplicate {what}</source>
            <translation>重复一份{what}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>E&amp;xport data…</source>
            <translation>导出数据(&amp;X)…</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <location filename="../../app/views/inspector_key.py" />
            <location filename="../../app/views/inspector_range.py" />
            <source>Ease</source>
            <translation>缓动</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>Ease of {what}</source>
            <translation>{what}的缓动</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Edit points: move landmarks over the rendered frames</source>
            <translation>编辑点：在渲染出的帧上移动特征点</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Edit what was spoken</source>
            <translation>编辑已生成的说话动作</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Editing points</source>
            <translation>正在编辑点</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Editing, transparent</source>
            <translation>剪辑用，透明</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Empty the list; videos stay</source>
            <translation>清空列表；视频会保留</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <location filename="../../app/views/inspector_part.py" />
            <location filename="../../app/views/inspector_range.py" />
            <location filename="../../app/views/inspector_take.py" />
            <source>End</source>
            <translation>结束</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>End the film</source>
            <translation>结束拍摄</translation>
        </message>
        <message>
            <location filename="../../app/widgets/labelled_slider.py" />
            <source>Enter takes the number, Escape leaves it as it was</source>
            <translation>按 Enter 采用该数值，按 Esc 保持原值</translation>
        </message>
        <message>
            <location filename="../../app/views/status.py" />
            <source>Every change is saved</source>
            <translation>所有更改均已保存</translation>
        </message>
        <message>
            <location filename="../../app/hints.py" />
            <source>Every change is saved as you make it, and undo reaches back over a restart. Ctrl+S gives it a name.</source>
            <translation>每次更改都会即时保存，重新启动后仍可撤销。按 Ctrl+S 可为项目命名。</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Every portrait speaks with every voice: drop pictures and sound files here, or a table of jobs (CSV).</source>
            <translation>每个肖像都会用每段语音说话：将图片和声音文件拖放到此处，或拖放任务表 (CSV)。</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Every portrait with every voice</source>
            <translation>每个肖像搭配每段语音</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Everything but the lids stays as it is at the start</source>
            <translation>除眼睑外，一切保持开始时的状态</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Example of a name</source>
            <translation>名称示例</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/views/header.py" />
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Export as</source>
            <translation>导出为</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <source>Export data</source>
            <translation>导出数据</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Export the video</source>
            <translation>导出视频</translation>
        </message>
        <message>
            <location filename="../../app/export_queue.py" />
            <source>Exporting {name}</source>
            <translation>正在导出“{name}”</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Exports appear here while they are made, and stay until you clear them.</source>
            <translation>导出任务在进行时显示于此，直到您将其清除。</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Exports are not finished yet. They are kept and can go on the next time. Close all the same?</source>
            <translation>仍有导出尚未完成。它们会被保留，下次可以继续。仍要关闭吗？</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Exports are waiting</source>
            <translation>有导出正在等待</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <location filename="../../app/views/inspector_range.py" />
            <source>Expression</source>
            <translation>表情</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Eyes</source>
            <translation>眼睛</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>F&amp;ull screen</source>
            <translation>全屏(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/views/inspector_portrait.py" />
            <location filename="../../app/views/track_curves.py" />
            <source>Face</source>
            <translation>面部</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/views/preview_faces.py" />
            <source>Face {n}</source>
            <translation>人脸 {n}</translation>
        </message>
        <message>
            <location filename="../../app/views/media_portrait.py" />
            <source>Face {n}: {pose}</source>
            <translation>人脸 {n}：{pose}</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Face, voice or seed are others than the motion was made from</source>
            <translation>人脸、语音或种子与生成动作时使用的不同</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_faces.py" />
            <source>Faces of the portrait</source>
            <translation>肖像中的人脸</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/views/batch.py" />
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/landmark_bar.py" />
            <source>Falloff</source>
            <translation>衰减</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Fewer</source>
            <translation>更少</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>File name</source>
            <translation>文件名</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Filled in for each video: {fields}. A / makes a folder.</source>
            <translation>为每个视频填入：{fields}。用 / 可创建文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Film</source>
            <translation>拍摄</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Film a driving video</source>
            <translation>拍摄驱动视频</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Film after a count of three</source>
            <translation>倒数三下后开始拍摄</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Film again</source>
            <translation>重新拍摄</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>Film yourself…</source>
            <translation>拍摄自己…</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Filmed video</source>
            <translation>实拍视频</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Filmed, with parts made by a trained algorithm</source>
            <translation>实拍，部分内容由经训练的算法生成</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>Films a driving video with a camera</source>
            <translation>用摄像头拍摄驱动视频</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/shortcuts.py" />
            <source>Find an action or a key</source>
            <translation>查找操作或按键</translation>
        </message>
        <message>
            <location filename="../../app/driving_hearing.py" />
            <location filename="../../app/live_keeping.py" />
            <source>Find mouth cues</source>
            <translation>查找口型</translation>
        </message>
        <message>
            <location filename="../../app/widgets/section.py" />
            <source>Fold this part</source>
            <translation>折叠此部分</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/views/batch_bar.py" />
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_asking.py" />
            <source>Folder of the videos</source>
            <translation>视频的文件夹</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Folder: {path}</source>
            <translation>文件夹：{path}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>Follow the face, and let it move the portrait (Enter)</source>
            <translation>跟踪人脸，并用它驱动肖像 (Enter)</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Following the driver's face</source>
            <translation>正在跟踪驱动者的人脸</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Following the face</source>
            <translation>正在跟踪人脸</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>Following the face in {name}</source>
            <translation>正在跟踪“{name}”中的人脸</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>For further work; takes longer and more room</source>
            <translation>供后续制作使用；耗时更长，占用空间更大</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Found</source>
            <translation>已找到</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Frame of the video</source>
            <translation>视频帧</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <location filename="../../app/dialogs/export.py" />
            <source>Frame rate</source>
            <translation>帧率</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <location filename="../../app/views/track_frames.py" />
            <source>Frames</source>
            <translation>帧</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Frames a second</source>
            <translation>每秒帧数</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <source>Frames a second of the Moho project that it is for:</source>
            <translation>所用 Moho 项目的每秒帧数：</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <source>Frames a second of the Moho project that {name} is from:</source>
            <translation>“{name}”所属 Moho 项目的每秒帧数：</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Frames a second of the tracks; the video's own are chosen at export</source>
            <translation>动作每秒的帧数；视频的帧率在导出时选择</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Frames are rendered on {device}</source>
            <translation>各帧在 {device} 上渲染</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Frames left out</source>
            <translation>丢弃的帧</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Frames shown in a second; {n} is all of them</source>
            <translation>每秒显示的帧数；{n} 即为全部</translation>
        </message>
        <message>
            <location filename="../../app/views/track_frames.py" />
            <source>Frames that are rendered already and play at once</source>
            <translation>已渲染、可立即播放的帧</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Frames that would have come too late; the sound that is kept lacks nothing</source>
            <translation>会来得过迟的帧；所保留的声音不受影响</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Freeze</source>
            <translation>冻结</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>From</source>
            <translation>来源</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>From first to last move</source>
            <translation>从最初的动作到最后的动作</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>From nose to chin the face is {value} of the portrait's; above {limit} it looks drawn out.</source>
            <translation>从鼻子到下巴，面部长度为肖像的 {value}；超过 {limit} 会显得拉长。</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>From nose to chin the face is {value} of the portrait's; below {limit} it looks squeezed.</source>
            <translation>从鼻子到下巴，面部长度为肖像的 {value}；低于 {limit} 会显得压扁。</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>From the clipboard</source>
            <translation>来自剪贴板</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>From the end of the sound that a frame belongs to, at the microphone, until that frame is handed to the screen; 95 of 100 frames of the last seconds came sooner. The sound of the frame itself lasts 40 ms more.</source>
            <translation>从麦克风收到某一帧所对应的声音末尾，到该帧送往屏幕的时间；最近几秒内，100 帧中有 95 帧比这更快。该帧声音本身另有 40 毫秒。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Full size</source>
            <translation>完整尺寸</translation>
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
            <translation>增益</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <location filename="../../app/views/inspector_gaze.py" />
            <location filename="../../app/views/track_curves.py" />
            <source>Gaze</source>
            <translation>视线</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Gaze sideways</source>
            <translation>视线左右</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Gaze up and down</source>
            <translation>视线上下</translation>
        </message>
        <message>
            <location filename="../../app/generation.py" />
            <source>Generate a part anew {time}</source>
            <translation>重新生成片段 {time}</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Generate again</source>
            <translation>重新生成</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Generate all of it anew</source>
            <translation>全部重新生成</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Generate anew by</source>
            <translation>重新生成所用的生成器</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Generate in and out anew</source>
            <translation>重新生成入点到出点</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Generate in to out a&amp;new</source>
            <translation>重新生成入点到出点(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Generate in to out anew</source>
            <translation>重新生成入点到出点</translation>
        </message>
        <message>
            <location filename="../../app/generation.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>Generate motion</source>
            <translation>生成动作</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Generate the motion anew to use this: it was made before voices were listened to.</source>
            <translation>重新生成动作后才能使用此功能：现有动作是在支持聆听语音之前生成的。</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Generated blinks come 125 % as often; yours stay</source>
            <translation>生成的眨眼频率调为 125%；您自定义的保持不变</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Generated blinks come 75 % as often; yours stay</source>
            <translation>生成的眨眼频率调为 75%；您自定义的保持不变</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Generates this part once more, with a seed that was not tried here</source>
            <translation>再次生成此片段，使用在此尚未试过的种子</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Generates what lies between in and out once more; what is there is kept</source>
            <translation>再次生成入点与出点之间的内容；已有的内容会保留</translation>
        </message>
        <message>
            <location filename="../../app/generation.py" />
            <source>Generating a part anew</source>
            <translation>正在重新生成片段</translation>
        </message>
        <message>
            <location filename="../../app/generation.py" />
            <source>Generating motion</source>
            <translation>正在生成动作</translation>
        </message>
        <message>
            <location filename="../../app/live_keeping.py" />
            <source>Generating what is missing of the live motion</source>
            <translation>正在生成实时动作中缺少的部分</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Generating…</source>
            <translation>正在生成…</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Generator</source>
            <translation>生成器</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <source>Getting ready: microphone and renderer</source>
            <translation>正在准备：麦克风和渲染器</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Give the project a name; every change is saved by itself</source>
            <translation>为项目命名；每次更改都会自动保存</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_checks.py" />
            <source>Give the whole path of the folder, or choose it in the file dialog.</source>
            <translation>请输入文件夹的完整路径，或在文件对话框中选择。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <location filename="../../app/pages.py" />
            <source>Go back</source>
            <translation>返回</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>Go back to the default</source>
            <translation>恢复默认值</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <location filename="../../app/views/batch_bar.py" />
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Go on without a note (Esc)</source>
            <translation>不作记录并继续 (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Go to the worst frame</source>
            <translation>转到问题最严重的一帧</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Goes on smoothly</source>
            <translation>平滑延续</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Goes on straight</source>
            <translation>直线延续</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Good</source>
            <translation>良好</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_faces.py" />
            <source>Good: a clear face, seen from the front</source>
            <translation>良好：面部清晰，正面朝向镜头</translation>
        </message>
        <message>
            <location filename="../../app/widgets/hint_bubble.py" />
            <source>Got it</source>
            <translation>知道了</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <location filename="../../app/views/inspector_range.py" />
            <location filename="../../app/views/track_curves.py" />
            <source>Head</source>
            <translation>头部</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>Head and lips stand as the driver's do.</source>
            <translation>头部和嘴唇的姿态与驱动者一致。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Hear the text spoken</source>
            <translation>试听文本的朗读</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <location filename="../../app/views/inspector_take.py" />
            <source>Heard</source>
            <translation>可听部分</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>Heard voice</source>
            <translation>处理后的语音</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Held closed</source>
            <translation>保持闭合</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <location filename="../../app/views/live_microphone.py" />
            <source>Hint about the level</source>
            <translation>电平提示</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Hints</source>
            <translation>提示</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/history.py" />
            <source>History</source>
            <translation>历史记录</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Hold</source>
            <translation>保持</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Hold closed half a second longer</source>
            <translation>多保持闭合半秒</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Hold the mouth</source>
            <translation>保持嘴部</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <location filename="../../app/views/inspector_blink.py" />
            <source>Hold {what} closed</source>
            <translation>保持{what}闭合</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Holds until the next key</source>
            <translation>保持到下一个关键帧</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>How close the timeline is looked at (Ctrl and wheel, + and -)</source>
            <translation>时间线的缩放程度（Ctrl 加滚轮，+ 和 -）</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>How far around the points the face follows, in eye distances</source>
            <translation>点周围多大范围内的面部随之移动，以眼距为单位</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>How far around them the face moves along, in eye distances</source>
            <translation>这些点周围多大范围内的面部随之移动，以眼距为单位</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>How far brows and corners of the mouth are raised. Double click sets a key, which can be dragged.</source>
            <translation>眉毛和嘴角抬起的程度。双击可设置关键帧，关键帧可以拖动。</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>How far brows and nose move with the driver's</source>
            <translation>眉毛和鼻子跟随驱动者移动的幅度</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>How far lips and jaw move with the driver's</source>
            <translation>嘴唇和下颌跟随驱动者移动的幅度</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_gaze.py" />
            <source>How far the eyes look about by themselves: 100 % is natural, with 0 % they stay as in the portrait</source>
            <translation>眼睛自行环顾的幅度：100% 为自然，0% 则保持肖像中的状态</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>How far the eyes look about with the driver's</source>
            <translation>眼睛跟随驱动者环顾的幅度</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>How far the head moves; 0 % holds it still</source>
            <translation>头部移动的幅度；0% 为保持不动</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>How far the head turns, leans and shifts with the driver's</source>
            <translation>头部跟随驱动者转动、倾斜和位移的幅度</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>How far the lids are shut at the peak</source>
            <translation>眼睑在峰值处的闭合程度</translation>
        </message>
        <message>
            <location filename="../../app/widgets/blink_curve.py" />
            <source>How far the lids are shut, from the start of the blink to its end</source>
            <translation>从眨眼开始到结束，眼睑的闭合程度</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>How far the lips move with the voice</source>
            <translation>嘴唇随语音运动的幅度</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>How far the mouth moves from its rest</source>
            <translation>嘴部偏离静止状态的幅度</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>How fast it is spoken: 1 is the voice's own way</source>
            <translation>语速：1 为该嗓音本身的语速</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>How long after its moment it is over</source>
            <translation>在该时刻之后多久结束</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>How long after this moment the points are back</source>
            <translation>在此时刻之后多久各点复位</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>How long before its moment it begins</source>
            <translation>在该时刻之前多久开始</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>How long before this moment the points begin to move</source>
            <translation>在此时刻之前多久各点开始移动</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>How long it takes to come in and to go out, inside it</source>
            <translation>区间内淡入和淡出所需的时间</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>How long it takes to go over at each end, so that nothing jumps</source>
            <translation>两端过渡所需的时间，以免出现跳变</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>How long the lids stay shut; the blink grows by that</source>
            <translation>眼睑保持闭合的时间；眨眼会相应延长</translation>
        </message>
        <message>
            <location filename="../../app/widgets/level_meter.py" />
            <source>How loud it is, in dB below full scale; speech should peak between −12 and −3</source>
            <translation>音量大小，以低于满刻度的 dB 表示；语音峰值应在 −12 与 −3 之间</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>How many videos are made at a time, each by its own worker</source>
            <translation>同时生成多少个视频，每个视频由一个工作进程处理</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>How much later the mouth moves; less is earlier</source>
            <translation>嘴部动作延后多少；减小则提前</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>How much of each pixel the net repaints; where no colour lies over it, the portrait stays.</source>
            <translation>神经网络对每个像素的重绘程度；没有颜色覆盖之处保留肖像原样。</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>How much of what follows is heard before the lips move: a little later, a little truer. 1 is 40 ms.</source>
            <translation>嘴唇动作之前预先听取多少后续声音：稍晚一些，也更准确一些。1 为 40 毫秒。</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>How often</source>
            <translation>频率</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>How the head is turned and where it is. Double click sets a key; drag it up or down.</source>
            <translation>头部的转动和位置。双击可设置关键帧；可上下拖动。</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>How the motion counts</source>
            <translation>动作的计算方式</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>How the renderer made the frame, laid over it; after the last one, none</source>
            <translation>将渲染器生成此帧的方式叠加显示；最后一个之后为无</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>How they agreed</source>
            <translation>同意的方式</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>How those who are shown and heard agreed to this video</source>
            <translation>出镜者和发声者同意此视频的方式</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/data.py" />
            <source>Import motion or cues</source>
            <translation>导入动作或口型</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>Import {name}</source>
            <translation>导入“{name}”</translation>
        </message>
        <message>
            <location filename="../../app/choices.py" />
            <source>Imported</source>
            <translation>已导入</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>In and out (I and O)</source>
            <translation>入点和出点（I 和 O）</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>In and out from {name}.</source>
            <translation>来自“{name}”的入点和出点。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>In to out</source>
            <translation>入点到出点</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>In to out · {start} – {end}</source>
            <translation>入点到出点 · {start} – {end}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>In use</source>
            <translation>正在使用</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <source>Inspector</source>
            <translation>检查器</translation>
        </message>
        <message>
            <location filename="../../app/jobs.py" />
            <source>It failed without a reason; see the log.</source>
            <translation>失败，未给出原因；请查看日志。</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_legend.py" />
            <source>It is laid over the picture again when you pause.</source>
            <translation>暂停时会再次叠加到画面上。</translation>
        </message>
        <message>
            <location filename="../../app/views/live_microphone.py" />
            <source>It is listened to from Start to Stop only.</source>
            <translation>仅在“开始”与“停止”之间聆听。</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>It is me</source>
            <translation>是我本人</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>It is replaced when the dub is whole. Until then it stays as it is.</source>
            <translation>配音全部完成后才会替换该文件。在此之前它保持不变。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>It is replaced when the export is whole. Until then it stays as it is.</source>
            <translation>导出全部完成后才会替换该文件。在此之前它保持不变。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Its loudness</source>
            <translation>其音量</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Its side</source>
            <translation>裁剪方形的边长</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Jaw</source>
            <translation>下颌</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/batch_table.py" />
            <source>Jobs</source>
            <translation>任务</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Joining picture and sound…</source>
            <translation>正在合并画面与声音…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <location filename="../../app/dialogs/record.py" />
            <location filename="../../app/pages.py" />
            <location filename="../../app/views/live_takes.py" />
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Keep as yours</source>
            <translation>保留为自定义</translation>
        </message>
        <message>
            <location filename="../../app/live_keeping.py" />
            <location filename="../../app/views/live_takes.py" />
            <source>Keep the live take</source>
            <translation>保留此实时录制</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Keep the sound of the video under the voice</source>
            <translation>在语音之下保留视频的声音</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Keep {n}</source>
            <translation>保留 {n} 段</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>Key of {curve} {time}</source>
            <translation>{curve}的关键帧 {time}</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>Key {value}</source>
            <translation>关键帧 {value}</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Keypoints</source>
            <translation>关键点</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Kind of export</source>
            <translation>导出类型</translation>
        </message>
        <message>
            <location filename="../../app/views/track_blinks.py" />
            <source>L</source>
            <translation>左</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>Landmark key</source>
            <translation>特征点关键帧</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/preview_bar.py" />
            <location filename="../../app/views/track_landmarks.py" />
            <location filename="../../engine/render/registry.py" />
            <source>Landmarks</source>
            <translation>特征点</translation>
        </message>
        <message>
            <location filename="../../app/views/track_landmarks.py" />
            <source>Landmarks that you moved by hand. Drag points in the preview to add one; here a double click adds none.</source>
            <translation>您手动移动过的特征点。在预览中拖动点即可添加；在此处双击不会添加。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <location filename="../../app/settings.py" />
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Language of the text</source>
            <translation>文本的语言</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Language of the window.</source>
            <translation>窗口的语言。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <location filename="../../app/pages.py" />
            <source>Leave</source>
            <translation>离开</translation>
        </message>
        <message>
            <location filename="../../app/pages.py" />
            <source>Leave the live takes?</source>
            <translation>离开这些实时录制吗？</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Leave the note as it is (Esc)</source>
            <translation>保持记录不变 (Esc)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Leave the recordings?</source>
            <translation>离开这些录音吗？</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Leave without a film</source>
            <translation>关闭而不保留视频</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Leave without adding a recording</source>
            <translation>关闭而不添加录音</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Leave without adding anything; the text is kept for the next time</source>
            <translation>关闭而不添加任何内容；文本会保留到下次</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Left</source>
            <translation>左</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Left brow</source>
            <translation>左眉</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Left edge of the square</source>
            <translation>方形的左边缘</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Left eye</source>
            <translation>左眼</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <location filename="../../app/views/inspector_blink.py" />
            <location filename="../../app/views/inspector_motion.py" />
            <source>Length</source>
            <translation>长度</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Length of the text</source>
            <translation>文本的长度</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Let a computer voice speak what you type</source>
            <translation>用计算机语音朗读您输入的内容</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Let the face speak this voice</source>
            <translation>让人脸说出此语音</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Let the lips follow the voice; the rest of the video stays as it is (Enter)</source>
            <translation>让嘴唇跟随语音；视频的其余部分保持不变 (Enter)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Let this film move the portrait</source>
            <translation>用此视频驱动肖像</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>Lets another video, or this one anew, move the portrait</source>
            <translation>用另一个视频驱动肖像，或重新使用此视频</translation>
        </message>
        <message>
            <location filename="../../app/widgets/level_meter.py" />
            <source>Level</source>
            <translation>电平</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Licence: {name}</source>
            <translation>许可证：{name}</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <location filename="../../app/program.py" />
            <source>Likeness cannot start ({reason}); the log in {folder} says more.</source>
            <translation>Likeness 无法启动（{reason}）；详情请见 {folder} 中的日志。</translation>
        </message>
        <message>
            <location filename="../../app/export_queue.py" />
            <source>Likeness ended before this was whole; choose Retry.</source>
            <translation>Likeness 在其完成之前已退出；请选择“重试”。</translation>
        </message>
        <message>
            <location filename="../../app/program.py" />
            <source>Likeness ended unexpectedly last time. Every change was saved; you can go on.</source>
            <translation>Likeness 上次意外退出。所有更改均已保存；您可以继续工作。</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Likeness projects</source>
            <translation>Likeness 项目</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Likeness {version} makes a portrait speak.

Apache License 2.0. Everything runs on this machine.</source>
            <translation>Likeness {version} 让肖像开口说话。

Apache License 2.0。一切都在本机上运行。</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Linear</source>
            <translation>线性</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/views/driving_rows.py" />
            <location filename="../../app/views/landmark_bar.py" />
            <source>Lips</source>
            <translation>嘴唇</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Lips and sound</source>
            <translation>嘴唇和声音</translation>
        </message>
        <message>
            <location filename="../../engine/motion/registry.py" />
            <source>Lips from the sounds of speech, whoever speaks, in noise too; the head moves by itself.</source>
            <translation>根据语音的发音生成嘴唇动作，不限说话人，嘈杂环境也可使用；头部自行运动。</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Lips from the voice, not the timeline; for frontal, evenly lit faces and voices as in training: else Warp.</source>
            <translation>嘴唇取自语音而非时间线；适用于正面、光线均匀的人脸以及与训练数据相近的语音：否则请用 Warp。</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Lips shut in silence</source>
            <translation>静音时闭唇</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Lips shut on p, b, m</source>
            <translation>发 p、b、m 时闭唇</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Lips shut, as in p, b, m</source>
            <translation>双唇闭合，如 p、b、m</translation>
        </message>
        <message>
            <location filename="../../engine/motion/registry.py" />
            <source>Lips, chin, brows and head from the voice alone, learnt from English speech.</source>
            <translation>嘴唇、下巴、眉毛和头部动作仅由语音生成，从英语语音中学习而来。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <location filename="../../app/dialogs/speak.py" />
            <source>Listen</source>
            <translation>试听</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Listen to the recording as it is kept</source>
            <translation>试听将要保留的录音</translation>
        </message>
        <message>
            <location filename="../../app/driving_hearing.py" />
            <location filename="../../app/live_keeping.py" />
            <source>Listening for mouth cues</source>
            <translation>正在聆听以识别口型</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <location filename="../../app/views/header.py" />
            <location filename="../../app/views/live.py" />
            <source>Live</source>
            <translation>实时</translation>
        </message>
        <message>
            <location filename="../../app/live.py" />
            <location filename="../../app/live_request.py" />
            <location filename="../../app/views/live.py" />
            <source>Live needs a portrait: open a picture of a face first.</source>
            <translation>“实时”页面需要肖像：请先打开一张人脸图片。</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <source>Live portrait</source>
            <translation>实时肖像</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>Live take {n}</source>
            <translation>实时录制 {n}</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>Live takes</source>
            <translation>实时录制</translation>
        </message>
        <message>
            <location filename="../../app/live_keeping.py" />
            <source>Live {n}</source>
            <translation>实时 {n}</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <location filename="../../app/views/live_choices.py" />
            <source>Longer side of the frames while you speak; smaller ones come faster.</source>
            <translation>说话时画面的长边；越小生成越快。</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Longer side of the photoreal preview; a smaller one is rendered faster. Exports are not affected.</source>
            <translation>照片级真实预览的长边；越小渲染越快。导出不受影响。</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Longer side of the videos; pictures over 1920 px are made smaller all the same</source>
            <translation>视频的长边；超过 1920 px 的图片仍会被缩小</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Look</source>
            <translation>外观</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_gaze.py" />
            <source>Look about</source>
            <translation>环顾</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Look ahead</source>
            <translation>前瞻</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Look for cameras again</source>
            <translation>重新查找摄像头</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <location filename="../../app/views/live_microphone.py" />
            <source>Look for microphones again</source>
            <translation>重新查找麦克风</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>Looking at a video</source>
            <translation>正在查看视频</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Looking at the devices</source>
            <translation>正在检测设备</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Looking at the face</source>
            <translation>正在分析人脸</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Looking at this machine</source>
            <translation>正在检测此计算机</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Looking at {name}</source>
            <translation>正在查看“{name}”</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Looking for a camera…</source>
            <translation>正在查找摄像头…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <location filename="../../app/dialogs/dub.py" />
            <source>Looking for a face…</source>
            <translation>正在查找人脸…</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>Looking for faces in {name}</source>
            <translation>正在查找“{name}”中的人脸</translation>
        </message>
        <message>
            <location filename="../../app/views/media_portrait.py" />
            <source>Looking for faces…</source>
            <translation>正在查找人脸…</translation>
        </message>
        <message>
            <location filename="../../app/views/live_microphone.py" />
            <source>Looking for microphones…</source>
            <translation>正在查找麦克风…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Looking for voices</source>
            <translation>正在查找嗓音</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/verify.py" />
            <source>Looking…</source>
            <translation>正在检查…</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Looks</source>
            <translation>朝向</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>Louder or softer than the file</source>
            <translation>比文件更响或更轻</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Louder or softer; it never clips</source>
            <translation>更响或更轻；绝不会削波</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Loudness</source>
            <translation>音量</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Loudness meter</source>
            <translation>音量表</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Loudness of playback; the video keeps the voice as it is</source>
            <translation>播放音量；视频中的语音保持不变</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Loudness of what is heard</source>
            <translation>所听声音的响度</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Loudspeaker</source>
            <translation>扬声器</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Lower lip</source>
            <translation>下唇</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_headers.py" />
            <source>M</source>
            <translation>M</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>MP4 in the portrait's own size, as sharp as the picture.</source>
            <translation>按肖像本身尺寸输出的 MP4，与图片一样清晰。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>MP4 that plays everywhere, at most 1080p. The one to send and upload.</source>
            <translation>随处可播放的 MP4，最高 1080p。适合发送和上传。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>MP4, 1080 × 1080, cut round the face: for feeds and profiles.</source>
            <translation>MP4，1080 × 1080，围绕人脸裁剪：适合信息流和个人主页。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>MP4, 1080 × 1920, cut round the face: for stories and phones.</source>
            <translation>MP4，1080 × 1920，围绕人脸裁剪：适合快拍和手机。</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Made by</source>
            <translation>制作工具</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Made by a trained algorithm</source>
            <translation>由经训练的算法生成</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Made by {name}</source>
            <translation>由 {name} 生成</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>Make all videos of the list that are not there yet</source>
            <translation>生成列表中尚不存在的所有视频</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_faces.py" />
            <source>Make face {n} speak</source>
            <translation>让人脸 {n} 说话</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Make this frame the portrait (Enter)</source>
            <translation>将此帧设为肖像 (Enter)</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Making motion</source>
            <translation>正在生成动作</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline.py" />
            <source>Making motion…</source>
            <translation>正在生成动作…</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Mark in the pixels</source>
            <translation>像素中的标识</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>Mark the picture as AI-generated</source>
            <translation>将画面标识为 AI 生成</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_marker.py" />
            <location filename="../../app/views/timeline_ruler.py" />
            <source>Marker</source>
            <translation>标记</translation>
        </message>
        <message>
            <location filename="../../app/editing/cues.py" />
            <source>Marker {time}</source>
            <translation>标记 {time}</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <source>Media</source>
            <translation>媒体</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Mend all that can be mended</source>
            <translation>修复所有可修复的问题</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Mend this</source>
            <translation>修复此问题</translation>
        </message>
        <message>
            <location filename="../../app/quality.py" />
            <source>Mend what looks wrong {time}</source>
            <translation>修复异常之处 {time}</translation>
        </message>
        <message>
            <location filename="../../app/quality.py" />
            <source>Mend {n} things that look wrong</source>
            <translation>修复 {n} 处异常</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <location filename="../../app/settings.py" />
            <location filename="../../app/views/live_microphone.py" />
            <source>Microphone</source>
            <translation>麦克风</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>Mirror</source>
            <translation>镜像</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Mirror: the other side of the face moves as in a mirror</source>
            <translation>镜像：面部另一侧如镜中般同步移动</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Moment of the video</source>
            <translation>视频中的时刻</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Moment of the video (arrow keys: one frame)</source>
            <translation>视频中的时刻（方向键：一帧）</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <location filename="../../app/provenance.py" />
            <location filename="../../app/views/batch_choices.py" />
            <location filename="../../app/views/inspector_motion.py" />
            <location filename="../../app/views/live_choices.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>Motion</source>
            <translation>动作</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>Motion counts from the frame in which the driver looks most like the portrait, else from the first</source>
            <translation>动作从驱动者与肖像最相似的一帧开始计算，否则从第一帧开始</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Motion data</source>
            <translation>动作数据</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>Motion for this face and this voice is being made</source>
            <translation>正在生成此人脸和语音的动作</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Motion generator</source>
            <translation>动作生成器</translation>
        </message>
        <message>
            <location filename="../../app/views/generator_box.py" />
            <source>Motion generator of new parts</source>
            <translation>新片段的动作生成器</translation>
        </message>
        <message>
            <location filename="../../app/views/live_choices.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>Motion generators</source>
            <translation>动作生成器</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline.py" />
            <source>Motion is out of date</source>
            <translation>动作已过时</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Motion is up to date</source>
            <translation>动作为最新</translation>
        </message>
        <message>
            <location filename="../../app/generation.py" />
            <source>Motion needs a portrait and a voice; add what is missing.</source>
            <translation>动作需要肖像和语音；请补上缺少的内容。</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Motion of a file moves the portrait; choose a generator to let the voice move it again</source>
            <translation>来自文件的动作在驱动肖像；选择一个生成器，即可重新由语音驱动</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>Mouth</source>
            <translation>嘴部</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Mouth corner</source>
            <translation>嘴角</translation>
        </message>
        <message>
            <location filename="../../app/editing/cues.py" />
            <source>Mouth cue {shape} {time}</source>
            <translation>口型 {shape} {time}</translation>
        </message>
        <message>
            <location filename="../../app/views/track_cues.py" />
            <source>Mouth cue {shape}, {what}</source>
            <translation>口型 {shape}，{what}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Mouth cue · found</source>
            <translation>口型 · 识别所得</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Mouth cue · yours</source>
            <translation>口型 · 自定义</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Mouth cues, motion, subtitles and timelines of other programs</source>
            <translation>其他程序的口型、动作、字幕和时间线</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Mouth cues, motion, subtitles, timelines or the voice, for other programs</source>
            <translation>口型、动作、字幕、时间线或语音，供其他程序使用</translation>
        </message>
        <message>
            <location filename="../../app/views/track_cues.py" />
            <source>Mouth cues: yours bend the mouth to their shape, those found in the voice are only shown.</source>
            <translation>口型：自定义的会使嘴部变成相应形状，从语音中识别出的仅作显示。</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Mouth opening</source>
            <translation>嘴部开合</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Mouth width</source>
            <translation>嘴部宽度</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Mouth · {what}</source>
            <translation>嘴部 · {what}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move jaw {time}</source>
            <translation>移动下颌 {time}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Move landmarks over the photo or over the rendered frames</source>
            <translation>在照片或渲染出的帧上移动特征点</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move landmarks {time}</source>
            <translation>移动特征点 {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move left brow {time}</source>
            <translation>移动左眉 {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move left eye {time}</source>
            <translation>移动左眼 {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move lips {time}</source>
            <translation>移动嘴唇 {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move lower lip {time}</source>
            <translation>移动下唇 {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move mouth corner {time}</source>
            <translation>移动嘴角 {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move nose {time}</source>
            <translation>移动鼻子 {time}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Move one frame &amp;earlier</source>
            <translation>前移一帧(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Move one frame la&amp;ter</source>
            <translation>后移一帧(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move right brow {time}</source>
            <translation>移动右眉 {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move right eye {time}</source>
            <translation>移动右眼 {time}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Move ten frames earlier</source>
            <translation>前移十帧</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Move ten frames later</source>
            <translation>后移十帧</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Move upper lip {time}</source>
            <translation>移动上唇 {time}</translation>
        </message>
        <message>
            <location filename="../../app/editing/selected.py" />
            <location filename="../../app/views/inspector_blink.py" />
            <location filename="../../app/views/inspector_key.py" />
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/inspector_marker.py" />
            <location filename="../../app/views/timeline_drags.py" />
            <source>Move {what}</source>
            <translation>移动{what}</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Moves the portrait's own pixels: sharp at any size, true to the person, on any computer.</source>
            <translation>移动肖像自身的像素：任何尺寸都清晰，忠实于本人，任何计算机都能运行。</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>Moving the portrait by {name}</source>
            <translation>正在用“{name}”驱动肖像</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <location filename="../../app/views/transport.py" />
            <source>Mute</source>
            <translation>静音</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Mute all</source>
            <translation>全部停用</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>Mute all blinks</source>
            <translation>停用所有眨眼</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_headers.py" />
            <source>Mute all blinks: they are kept, not seen</source>
            <translation>停用所有眨眼：会保留，但不显示</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <location filename="../../app/dialogs/dub.py" />
            <source>My voice</source>
            <translation>我的语音</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>N&amp;ote</source>
            <translation>备注(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <location filename="../../app/views/inspector_take.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Name of the videos</source>
            <translation>视频的名称</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>Name of the voice</source>
            <translation>语音的名称</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_marker.py" />
            <source>Name {what}</source>
            <translation>为{what}命名</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Natural</source>
            <translation>自然</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Needs {what}.</source>
            <translation>需要{what}。</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>New part · {span}</source>
            <translation>新片段 · {span}</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>New part: {what}</source>
            <translation>新片段：{what}</translation>
        </message>
        <message>
            <location filename="../../app/views/generator_box.py" />
            <source>New parts by</source>
            <translation>新片段生成器</translation>
        </message>
        <message>
            <location filename="../../app/views/history.py" />
            <source>New project</source>
            <translation>新建项目</translation>
        </message>
        <message>
            <location filename="../../app/widgets/hint_bubble.py" />
            <source>Next</source>
            <translation>下一个</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Next &amp;problem</source>
            <translation>下一个问题(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/shortcuts.py" />
            <source>No action has these words.</source>
            <translation>没有包含这些字词的操作。</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>No badge because</source>
            <translation>无可见标识的原因</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>No camera was found: plug one in and look again, or open a video file instead.</source>
            <translation>未找到摄像头：请接入摄像头后重新查找，或改为打开视频文件。</translation>
        </message>
        <message>
            <location filename="../../app/quality.py" />
            <source>No edit mends this; another seed, voice or portrait may.</source>
            <translation>任何编辑都无法修复此问题；更换种子、语音或肖像或许可以。</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>No face was found in {name}: use a picture that shows one face from the front.</source>
            <translation>在“{name}”中未找到人脸：请使用一张有一个正面人脸的图片。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>No file chosen yet</source>
            <translation>尚未选择文件</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>No loss that you would notice</source>
            <translation>没有可察觉的损失</translation>
        </message>
        <message>
            <location filename="../../app/sound.py" />
            <source>No loudspeaker or headphones were found; plug them in to hear the voice.</source>
            <translation>未找到扬声器或耳机；请接入后收听语音。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <source>No microphone is open.</source>
            <translation>没有打开的麦克风。</translation>
        </message>
        <message>
            <location filename="../../app/sound.py" />
            <source>No microphone was found; plug one in, or load a sound file instead.</source>
            <translation>未找到麦克风；请接入麦克风，或改为载入声音文件。</translation>
        </message>
        <message>
            <location filename="../../app/widgets/hint_bubble.py" />
            <source>No more hints</source>
            <translation>不再提示</translation>
        </message>
        <message>
            <location filename="../../app/live.py" />
            <source>No motion generator that follows a voice while it is spoken is installed here.</source>
            <translation>此处未安装可在说话时实时跟随语音的动作生成器。</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>No overlay</source>
            <translation>无叠加层</translation>
        </message>
        <message>
            <location filename="../../app/views/media_portrait.py" />
            <source>No portrait yet</source>
            <translation>尚无肖像</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Nod</source>
            <translation>俯仰</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <location filename="../../app/views/inspector_take.py" />
            <source>Noise gate</source>
            <translation>噪声门</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Nose</source>
            <translation>鼻子</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Not found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Not valid: {why}</source>
            <translation>无效：{why}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Note of &amp;consent…</source>
            <translation>同意记录(&amp;H)…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Note of consent</source>
            <translation>同意记录</translation>
        </message>
        <message>
            <location filename="../../app/recorder_file.py" />
            <source>Nothing can be recorded into {folder} ({reason}); make room there.</source>
            <translation>无法将录音写入 {folder}（{reason}）；请在该处腾出空间。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_checks.py" />
            <source>Nothing can be written in this folder ({reason}); choose another one.</source>
            <translation>无法写入此文件夹（{reason}）；请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>Nothing can be written in {folder}; choose another cache folder in the preferences.</source>
            <translation>无法写入 {folder}；请在首选项中选择其他缓存文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/session.py" />
            <source>Nothing can be written in {folder}; free some space or mend its rights.</source>
            <translation>无法写入 {folder}；请腾出空间或修正其权限。</translation>
        </message>
        <message>
            <location filename="../../app/level_advice.py" />
            <source>Nothing is heard: check that the microphone is on and not muted.</source>
            <translation>听不到声音：请检查麦克风是否已开启且未静音。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Nothing was heard; check that the microphone is on and not muted.</source>
            <translation>没有听到任何声音；请检查麦克风是否已开启且未静音。</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <source>Nothing yet</source>
            <translation>暂无内容</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>Of the video</source>
            <translation>视频的声音</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Offset</source>
            <translation>偏移</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Once the voice is over, the video goes on with its own sound and lips</source>
            <translation>语音结束后，视频继续使用自身的声音和嘴唇</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>One frame back</source>
            <translation>后退一帧</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>One frame back (Left)</source>
            <translation>后退一帧 (Left)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>One frame forth</source>
            <translation>前进一帧</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>One frame forth (Right)</source>
            <translation>前进一帧 (Right)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>One frame forward</source>
            <translation>前进一帧</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>One picture of a face, seen from the front. A voice or a project may be dropped too.</source>
            <translation>一张正面的人脸图片。也可以拖放语音或项目。</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>One second back</source>
            <translation>后退一秒</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>One second forth</source>
            <translation>前进一秒</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Onion skin: also show the face before (yellow) and after (blue)</source>
            <translation>洋葱皮：同时显示之前（黄色）和之后（蓝色）的面部</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Only what lies between the in and out marks of the timeline (keys I and O)</source>
            <translation>仅时间线上入点与出点之间的部分（I 和 O 键）</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Open &amp;log folder</source>
            <translation>打开日志文件夹(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Open &amp;portrait…</source>
            <translation>打开肖像(&amp;P)…</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <source>Open &amp;recent</source>
            <translation>最近打开(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Open &amp;voice…</source>
            <translation>打开语音(&amp;V)…</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Open a driving video</source>
            <translation>打开驱动视频</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_asking.py" />
            <source>Open a list of jobs</source>
            <translation>打开任务列表</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Open a list: add the jobs of a table (CSV)</source>
            <translation>打开列表：添加表格 (CSV) 中的任务</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Open a list…</source>
            <translation>打开列表…</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/views/media_portrait.py" />
            <source>Open a portrait</source>
            <translation>打开肖像</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Open a project</source>
            <translation>打开项目</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Open a sound file, or a video's sound</source>
            <translation>打开声音文件，或使用视频的声音</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Open a table of jobs</source>
            <translation>打开任务表</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Open a video to dub</source>
            <translation>打开要配音的视频</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/dialogs/dub.py" />
            <source>Open a voice</source>
            <translation>打开语音</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Open file…</source>
            <translation>打开文件…</translation>
        </message>
        <message>
            <location filename="../../app/views/status.py" />
            <source>Open for reading only</source>
            <translation>以只读方式打开</translation>
        </message>
        <message>
            <location filename="../../app/views/locked.py" />
            <source>Open for reading only. Save as (Ctrl+S) goes on in a copy that can be changed.</source>
            <translation>以只读方式打开。选择“另存为”(Ctrl+S) 可在能够更改的副本中继续。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Open log folder</source>
            <translation>打开日志文件夹</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Open portrait</source>
            <translation>打开肖像</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <location filename="../../app/views/preview_pages.py" />
            <source>Open portrait…</source>
            <translation>打开肖像…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Open the de&amp;mo</source>
            <translation>打开演示(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Open the demo</source>
            <translation>打开演示</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>Open the folder with the videos</source>
            <translation>打开存放视频的文件夹</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>Open the report: every video with its picture and its quality</source>
            <translation>打开报告：每个视频及其画面和质量</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>Open the video again to change how it moves the portrait; its motion stays.</source>
            <translation>要更改视频驱动肖像的方式，请重新打开该视频；其动作会保留。</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Open with the tongue raised, as in a long l</source>
            <translation>张开并抬舌，如拖长的 l 音</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Open, as in e in men</source>
            <translation>张开，如 men 中的 e</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>Opening and width of the mouth, in eye distances. Double click sets a key, which can be dragged.</source>
            <translation>嘴部的开合与宽度，以眼距为单位。双击可设置关键帧，关键帧可以拖动。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Opening the camera…</source>
            <translation>正在打开摄像头…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <location filename="../../app/views/live_microphone.py" />
            <source>Opening the microphone…</source>
            <translation>正在打开麦克风…</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <location filename="../../app/views/inspector_part.py" />
            <source>Original</source>
            <translation>原始</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Other blinks</source>
            <translation>换一组眨眼</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Other generated blinks</source>
            <translation>换一组生成的眨眼</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>Other generated blinks, seed {n}</source>
            <translation>换一组生成的眨眼，种子 {n}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_gaze.py" />
            <source>Other glances</source>
            <translation>换一组目光</translation>
        </message>
        <message>
            <location filename="../../app/editing/gaze.py" />
            <source>Other glances, seed {n}</source>
            <translation>换一组目光，种子 {n}</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Other head motion, blinks and gaze</source>
            <translation>不同的头部动作、眨眼和视线</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Overlay</source>
            <translation>叠加层</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Overlay: {name}</source>
            <translation>叠加层：{name}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Overview of the video</source>
            <translation>视频概览</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Overview of the video: click or drag to go there</source>
            <translation>视频概览：单击或拖动可转到该处</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Pa&amp;use</source>
            <translation>暂停(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Page &amp;Batch</source>
            <translation>“批处理”页面(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Page &amp;Edit</source>
            <translation>“编辑”页面(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Page &amp;Live</source>
            <translation>“实时”页面(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <location filename="../../app/views/header.py" />
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Pages of the preferences</source>
            <translation>首选项的页面</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Part</source>
            <translation>范围</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <location filename="../../app/views/media_portrait.py" />
            <source>Paste a portrait</source>
            <translation>粘贴肖像</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Paste here</source>
            <translation>粘贴到此处</translation>
        </message>
        <message>
            <location filename="../../app/editing/selected.py" />
            <source>Paste {what} at {time}</source>
            <translation>将{what}粘贴到 {time}</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Pause (Space)</source>
            <translation>暂停 (Space)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/views/preview_bar.py" />
            <source>Photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <location filename="../../app/views/preview_bar.py" />
            <source>Photoreal</source>
            <translation>照片级真实</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <location filename="../../app/views/live_choices.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>Picture</source>
            <translation>画面</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Picture and motion</source>
            <translation>画面和动作</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/dialogs/export_words.py" />
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Pictures and videos</source>
            <translation>图片和视频</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_asking.py" />
            <source>Pictures, videos and projects</source>
            <translation>图片、视频和项目</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Pixels beside the person are transparent</source>
            <translation>人物以外的像素为透明</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/views/jobs.py" />
            <location filename="../../app/views/transport.py" />
            <source>Play</source>
            <translation>播放</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_table.py" />
            <source>Play	Enter</source>
            <translation>播放	Enter</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Play &amp;backwards</source>
            <translation>倒放(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Play &amp;forwards, faster each time</source>
            <translation>正向播放，每按一次更快(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Play (Space)</source>
            <translation>播放 (Space)</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Play again and again (Ctrl+L)</source>
            <translation>循环播放 (Ctrl+L)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/player.py" />
            <source>Play or pause</source>
            <translation>播放或暂停</translation>
        </message>
        <message>
            <location filename="../../app/playback_device.py" />
            <source>Playback is silent because the sound device does not answer: choose another in the preferences.</source>
            <translation>播放无声，因为声音设备没有响应：请在首选项中选择其他设备。</translation>
        </message>
        <message>
            <location filename="../../app/playback_device.py" />
            <source>Playback is silent because the sound device was lost: connect it or choose another.</source>
            <translation>播放无声，因为声音设备已断开：请重新连接或选择其他设备。</translation>
        </message>
        <message>
            <location filename="../../app/views/transport_time.py" />
            <source>Playhead at {time}</source>
            <translation>播放头位于 {time}</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Point</source>
            <translation>点</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Points that move together</source>
            <translation>一起移动的点</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/provenance.py" />
            <location filename="../../app/views/inspector_portrait.py" />
            <location filename="../../app/views/media_portrait.py" />
            <source>Portrait</source>
            <translation>肖像</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Portrait from a &amp;video…</source>
            <translation>从视频截取肖像(&amp;W)…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Portrait from {name}</source>
            <translation>从“{name}”截取的肖像</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <source>Portraits</source>
            <translation>肖像</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/player.py" />
            <source>Position</source>
            <translation>位置</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Pre&amp;ferences…</source>
            <translation>首选项(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Preferences</source>
            <translation>首选项</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_audition.py" />
            <location filename="../../app/scene.py" />
            <source>Preparing {name}</source>
            <translation>正在准备“{name}”</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Press R and speak. Nothing is kept before you say so.</source>
            <translation>按 R 并开始说话。在您确认之前不会保留任何内容。</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <location filename="../../app/views/preview_canvas.py" />
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Preview size</source>
            <translation>预览尺寸</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Previous problem</source>
            <translation>上一个问题</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>ProRes 4444 without the background, for video editors. Large files, no loss to be seen.</source>
            <translation>去除背景的 ProRes 4444，供视频编辑软件使用。文件较大，没有可见的损失。</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <location filename="../../app/views/preview_pages.py" />
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>Progress of the batch</source>
            <translation>批处理的进度</translation>
        </message>
        <message>
            <location filename="../../app/views/status.py" />
            <source>Progress of the running job</source>
            <translation>正在运行的任务的进度</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Project in use</source>
            <translation>项目正在使用中</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Puckered, as in w, oo in you</source>
            <translation>撮圆，如 w 或 you 中的 oo</translation>
        </message>
        <message>
            <location filename="../../app/editing/landmarks.py" />
            <source>Put landmarks back {time}</source>
            <translation>复位特征点 {time}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Put the report on the clipboard</source>
            <translation>将报告放入剪贴板</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Put these points back: take away what was moved at this moment</source>
            <translation>复位这些点：撤去此时刻所做的移动</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/views/track_quality.py" />
            <source>Quality</source>
            <translation>质量</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Quick and small, to look at</source>
            <translation>快速小巧，供查看之用</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <location filename="../../app/views/track_blinks.py" />
            <source>R</source>
            <translation>右</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Raised, in eye distances</source>
            <translation>抬起的幅度，以眼距为单位</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Range</source>
            <translation>区间</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>Range: {what}</source>
            <translation>区间：{what}</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>Ranges</source>
            <translation>区间</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>Ranges in which the motion is changed (E makes one of in and out), and parts that were generated anew.</source>
            <translation>动作被更改的区间（按 E 可由入点和出点创建），以及重新生成的片段。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Rate</source>
            <translation>语速</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Reading</source>
            <translation>正在读取</translation>
        </message>
        <message>
            <location filename="../../app/live_keeping.py" />
            <source>Reading the live take</source>
            <translation>正在读取实时录制</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Reading the video…</source>
            <translation>正在读取视频…</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <location filename="../../app/importing.py" />
            <location filename="../../app/interchange.py" />
            <source>Reading {name}</source>
            <translation>正在读取“{name}”</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Record</source>
            <translation>录制</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Record a voice</source>
            <translation>录制语音</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Record a voice with the microphone</source>
            <translation>用麦克风录制语音</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Record from the microphone</source>
            <translation>从麦克风录制</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Recording {n}</source>
            <translation>录音 {n}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Recordings</source>
            <translation>录音</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Record…</source>
            <translation>录音…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Recovered recording</source>
            <translation>已恢复的录音</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>Relative</source>
            <translation>相对</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <location filename="../../app/views/media_voice.py" />
            <source>Remove	Del</source>
            <translation>移除	Del</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Remove a voice</source>
            <translation>移除语音</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Remove all that is not in use; what is needed again is made again</source>
            <translation>移除所有未使用的内容；再次需要时会重新生成</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Remove all {n}</source>
            <translation>移除全部 {n} 项</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Rename…</source>
            <translation>重命名…</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Rename…	F2</source>
            <translation>重命名…	F2</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Rendered frames (3)</source>
            <translation>渲染出的帧 (3)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/views/batch_choices.py" />
            <source>Renderer</source>
            <translation>渲染器</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Renderer of {side}</source>
            <translation>{side} 的渲染器</translation>
        </message>
        <message>
            <location filename="../../app/views/live_choices.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>Renderers</source>
            <translation>渲染器</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <location filename="../../app/views/jobs.py" />
            <source>Rendering</source>
            <translation>渲染</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>Rendering this moment</source>
            <translation>正在渲染此时刻</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/player.py" />
            <source>Repeat</source>
            <translation>重复</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Replace older files</source>
            <translation>替换旧文件</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <location filename="../../app/views/batch_bar.py" />
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Reset crop</source>
            <translation>重置裁剪</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Reset the crop</source>
            <translation>重置裁剪</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Retry</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>Retry failed</source>
            <translation>重试失败项</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_table.py" />
            <source>Retry what failed</source>
            <translation>重试失败的任务</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Right</source>
            <translation>右</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Right brow</source>
            <translation>右眉</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Right eye</source>
            <translation>右眼</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_headers.py" />
            <source>Rows of the timeline</source>
            <translation>时间线的行</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Rows opened wide</source>
            <translation>展开的行</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_ruler.py" />
            <source>Ruler</source>
            <translation>标尺</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>S&amp;peaks</source>
            <translation>发声者(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Save &amp;as…</source>
            <translation>另存为(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Save a &amp;copy…</source>
            <translation>保存副本(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Save a copy as</source>
            <translation>副本另存为</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Save the list as a table that can be opened again (CSV)</source>
            <translation>将列表保存为可再次打开的表格 (CSV)</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_asking.py" />
            <source>Save the list of jobs</source>
            <translation>保存任务列表</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Save the project as</source>
            <translation>项目另存为</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Saved as {name}. Every change is saved there by itself.</source>
            <translation>已保存为“{name}”。每次更改都会自动保存到该文件。</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>Scroll the timeline</source>
            <translation>滚动时间线</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Seed</source>
            <translation>种子</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Select &amp;all</source>
            <translation>全选(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Select all</source>
            <translation>全选</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Set &amp;in</source>
            <translation>设置入点(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Set &amp;keys</source>
            <translation>设置关键帧(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Set &amp;out</source>
            <translation>设置出点(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <location filename="../../app/views/timeline_drags.py" />
            <source>Set in and out</source>
            <translation>设置入点和出点</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Set in here</source>
            <translation>在此处设置入点</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Set out here</source>
            <translation>在此处设置出点</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>Set the portrait {name}</source>
            <translation>设置肖像“{name}”</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Shape</source>
            <translation>形状</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Shape of the mouth</source>
            <translation>嘴部的形状</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/shortcuts.py" />
            <source>Shortcuts</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Show all</source>
            <translation>全部显示</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>Show all blinks</source>
            <translation>启用所有眨眼</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Show all jobs</source>
            <translation>显示所有任务</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>Show all of the timeline (Shift+F)</source>
            <translation>显示整条时间线 (Shift+F)</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Show each first-steps hint once.</source>
            <translation>每条入门提示显示一次。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Show every first-steps hint once more</source>
            <translation>再次显示所有入门提示</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Show hints again</source>
            <translation>再次显示提示</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/player.py" />
            <location filename="../../app/views/batch_table.py" />
            <location filename="../../app/views/jobs.py" />
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/shortcuts.py" />
            <source>Show only what has these words</source>
            <translation>仅显示包含这些字词的内容</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Show the jobs that are not made yet</source>
            <translation>显示尚未完成的任务</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Show the jobs that failed</source>
            <translation>显示失败的任务</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Show the logs in the file manager</source>
            <translation>在文件管理器中显示日志</translation>
        </message>
        <message>
            <location filename="../../app/widgets/hint_bubble.py" />
            <source>Show the next hint</source>
            <translation>显示下一条提示</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Show the report</source>
            <translation>显示报告</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Show the videos in whose motion something looks wrong</source>
            <translation>显示动作中有异常之处的视频</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Show the whole picture (double click, Ctrl+0)</source>
            <translation>显示整张图片（双击，Ctrl+0）</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Show this take; the arrow keys go to the next</source>
            <translation>显示此版本；方向键可切换到下一个</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Shown</source>
            <translation>显示</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Shows how the renderer made this frame, laid over it (V)</source>
            <translation>显示渲染器生成此帧的方式，叠加在其上 (V)</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <location filename="../../app/views/inspector_landmark.py" />
            <source>Sideways</source>
            <translation>左右</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Signed by</source>
            <translation>签名者</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Signed manifest</source>
            <translation>已签名的清单</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Signing</source>
            <translation>签名</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>Silence what is quieter than the threshold, such as breath and hum</source>
            <translation>将低于阈值的声音静音，如呼吸声和嗡嗡声</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <location filename="../../app/views/batch_choices.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../app/views/live_choices.py" />
            <source>Size of the live frames</source>
            <translation>实时画面的尺寸</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Slightly open, teeth together, as in k, s, t and ee</source>
            <translation>微张，牙齿合拢，如 k、s、t 和 ee</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Slightly rounded, as in o in off</source>
            <translation>略圆，如 off 中的 o</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <location filename="../../app/views/inspector_range.py" />
            <source>Smile</source>
            <translation>微笑</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Smooth</source>
            <translation>平滑</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>Smoothing</source>
            <translation>平滑</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Snap</source>
            <translation>利落</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Soft</source>
            <translation>柔和</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Some sound is missing, because the computer was too busy; close other programs.</source>
            <translation>由于计算机过于繁忙，缺失了一些声音；请关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Something went wrong</source>
            <translation>出现错误</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <location filename="../../app/dialogs/preferences.py" />
            <source>Sound</source>
            <translation>声音</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Sound went missing {n} times, because the computer is too busy; close other programs.</source>
            <translation>由于计算机过于繁忙，声音缺失了 {n} 次；请关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/views/batch_asking.py" />
            <source>Sounds and videos</source>
            <translation>声音和视频</translation>
        </message>
        <message>
            <location filename="../../app/hints.py" />
            <source>Space plays, J K L shuttle, the arrow keys go frame by frame. I and O set the part to export.</source>
            <translation>按 Space 播放，用 J K L 变速播放，用方向键逐帧移动。按 I 和 O 设置要导出的部分。</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Spea&amp;k live, or stop</source>
            <translation>开始或停止实时说话(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <source>Speak as you will speak: the loudest words should reach −12 to −3 dB.</source>
            <translation>请按实际的方式说话：最响的字词应达到 −12 至 −3 dB。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Speak the text and add it to the project as a take</source>
            <translation>朗读文本，并作为一条语音加入项目</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <location filename="../../app/views/live_bar.py" />
            <source>Speak, and the portrait speaks with you</source>
            <translation>您说话，肖像随之说话</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Speaking the text</source>
            <translation>正在朗读文本</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Speaking…</source>
            <translation>正在朗读…</translation>
        </message>
        <message>
            <location filename="../../engine/motion/registry.py" />
            <source>Speech landmarks: lips and chin from what is said</source>
            <translation>Speech landmarks: 根据说话内容生成嘴唇和下巴动作</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Speed (J and L; K pauses)</source>
            <translation>速度（J 和 L；K 暂停）</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Square</source>
            <translation>正方形</translation>
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
            <translation>开始</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>Start from a matching frame</source>
            <translation>从匹配的帧开始</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Starting</source>
            <translation>正在启动</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Starts and ends gently</source>
            <translation>平缓地开始和结束</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <location filename="../../app/dialogs/record_controls.py" />
            <location filename="../../app/dialogs/speak.py" />
            <location filename="../../app/views/batch_bar.py" />
            <location filename="../../app/views/live_bar.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Stop getting ready</source>
            <translation>停止准备</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Stop listening</source>
            <translation>停止试听</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Stop reading this picture; nothing is changed</source>
            <translation>停止读取此图片；不作任何更改</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Stop recording</source>
            <translation>停止录音</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Stop speaking</source>
            <translation>停止朗读</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Stop speaking; what was said can be kept</source>
            <translation>停止说话；所说内容可以保留</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Stopping</source>
            <translation>正在停止</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <location filename="../../app/views/live_bar.py" />
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>Stops at once; what is whole stays, and Start goes on from there</source>
            <translation>立即停止；已完成的会保留，按“开始”可从该处继续</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Straight to the next key</source>
            <translation>直线变化到下一个关键帧</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Stream</source>
            <translation>流</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_drags.py" />
            <source>Stretch {what}</source>
            <translation>拉伸{what}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>Such as: labelled beside the player. It is remembered for the next export</source>
            <translation>例如：已在播放器旁标注。下次导出时会记住此内容</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_asking.py" />
            <source>Tables</source>
            <translation>表格</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Take all keys of this curve away</source>
            <translation>移除此曲线的所有关键帧</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/verify.py" />
            <source>Take all of it to the clipboard, as text</source>
            <translation>将全部内容作为文本复制到剪贴板</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>Take it out of this list; its sound lies for a week among the recordings</source>
            <translation>从此列表中移除；其声音会在录音中保留一周</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Take off the list</source>
            <translation>从列表中移除</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_table.py" />
            <source>Take off the list	Del</source>
            <translation>从列表中移除	Del</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Take the chosen jobs off the list; videos stay</source>
            <translation>将所选任务从列表中移除；视频会保留</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Take the picture that is in the clipboard (Ctrl+V)</source>
            <translation>使用剪贴板中的图片 (Ctrl+V)</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/views/media_portrait.py" />
            <source>Take the portrait from a video</source>
            <translation>从视频截取肖像</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Take the portrait from one of its frames…</source>
            <translation>从其中一帧截取肖像…</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Take the square that fits this face again</source>
            <translation>重新使用适合此人脸的方形区域</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Take what is over off this list; files stay</source>
            <translation>将已结束的任务从此列表中移除；文件会保留</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>Take {n}</source>
            <translation>版本 {n}</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Take {n}, seed {seed}</source>
            <translation>版本 {n}，种子 {seed}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <location filename="../../app/views/timeline_menu.py" />
            <source>Takes</source>
            <translation>版本</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Takes longer to close, as when tired</source>
            <translation>闭合所需时间更长，如疲倦时</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Takes out what is quieter: the dashed line in the waveform</source>
            <translation>去除更轻的声音：波形中的虚线</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Tell it in the manifest of exports</source>
            <translation>写入导出文件的清单</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Temporal GAN</source>
            <translation>Temporal GAN</translation>
        </message>
        <message>
            <location filename="../../engine/motion/registry.py" />
            <source>Temporal GAN: the lips that its net makes</source>
            <translation>Temporal GAN: 由其神经网络生成的嘴唇动作</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>Text of the voice</source>
            <translation>语音的文本</translation>
        </message>
        <message>
            <location filename="../../app/batch_run.py" />
            <source>The batch cannot be started; please install Likeness again.</source>
            <translation>无法启动批处理；请重新安装 Likeness。</translation>
        </message>
        <message>
            <location filename="../../app/batch_run.py" />
            <source>The batch ended by itself (exit code {code}); press Start to go on.</source>
            <translation>批处理自行结束（退出代码 {code}）；按“开始”可继续。</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>The batch is done: one video.</source>
            <translation>批处理已完成：一个视频。</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>The batch is done: {n} videos.</source>
            <translation>批处理已完成：{n} 个视频。</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>The batch is not finished yet. What is whole is kept, and it can go on later. Close all the same?</source>
            <translation>批处理尚未完成。已完成的会保留，之后可以继续。仍要关闭吗？</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>The batch is over: {n} videos are made, {failed} could not be; their rows say why.</source>
            <translation>批处理已结束：生成了 {n} 个视频，{failed} 个未能生成；原因见相应的行。</translation>
        </message>
        <message>
            <location filename="../../app/batch_run.py" />
            <source>The batch told something that cannot be understood; press Start to go on.</source>
            <translation>批处理传回了无法理解的内容；按“开始”可继续。</translation>
        </message>
        <message>
            <location filename="../../app/batch_run.py" />
            <source>The batch was ended from outside; what is whole is kept: press Start to go on.</source>
            <translation>批处理被外部终止；已完成的会保留：按“开始”可继续。</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>The chosen range of</source>
            <translation>所选区间（语音）</translation>
        </message>
        <message>
            <location filename="../../app/live.py" />
            <source>The computer was too slow for a moment: some sound is missing; close other programs.</source>
            <translation>计算机一时过慢：缺失了一些声音；请关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_headers.py" />
            <source>The context menu of the timeline opens rows wide and mutes blinks</source>
            <translation>时间线的右键菜单可以展开行和停用眨眼</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>The driver's blinks are taken over; else they are generated</source>
            <translation>沿用驱动者的眨眼；否则自动生成</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>The driving video is not followed here any more: open it again, or choose a motion generator.</source>
            <translation>此处已没有该驱动视频的跟踪数据：请重新打开该视频，或选择一个动作生成器。</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>The driving video {name} is not followed here any more: open it again to change its motion.</source>
            <translation>此处已没有驱动视频“{name}”的跟踪数据：请重新打开该视频以更改其动作。</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>The dubbed video is not whole yet, and closing drops it. Close all the same?</source>
            <translation>配音视频尚未完成，关闭会将其丢弃。仍要关闭吗？</translation>
        </message>
        <message>
            <location filename="../../app/export_queue.py" />
            <source>The export cannot be kept in {folder} ({reason}); make room there and export again.</source>
            <translation>无法将导出保存到 {folder}（{reason}）；请在该处腾出空间后重新导出。</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_gaze.py" />
            <source>The eyes look elsewhere, at other moments; your keys stay as they are</source>
            <translation>眼睛在其他时刻看向别处；您的关键帧保持不变</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The eyes stay shut for {value} s; more than {limit} s looks sleepy.</source>
            <translation>眼睛闭合了 {value} 秒；超过 {limit} 秒会显得困倦。</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The face in the portrait was found with a confidence of {value} only; below {limit} its landmarks may be wrong. Another portrait helps.</source>
            <translation>肖像中的人脸识别置信度仅为 {value}；低于 {limit} 时特征点可能不准。换一张肖像会有所改善。</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>The face or the voice changed meanwhile: import {name} once more.</source>
            <translation>其间人脸或语音已更改：请重新导入“{name}”。</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>The face that drives</source>
            <translation>驱动肖像的人脸</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>The face whose lips will follow the voice</source>
            <translation>嘴唇将跟随语音的人脸</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>The file needs a name; type one above.</source>
            <translation>文件需要名称；请在上方输入。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>The film is there: use it, or film again.</source>
            <translation>视频已就绪：请使用它，或重新拍摄。</translation>
        </message>
        <message>
            <location filename="../../app/batch_input.py" />
            <source>The folder {name} holds no pictures and no sounds; choose another one.</source>
            <translation>文件夹“{name}”中没有图片和声音；请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>The folder {name} is made when the batch starts.</source>
            <translation>文件夹“{name}”会在批处理开始时创建。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>The frame cannot be kept: {reason}; free some space.</source>
            <translation>无法保存该帧：{reason}；请腾出空间。</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>The frames used longest ago are dropped beyond this.</source>
            <translation>超过此大小时，会删除最久未使用的帧。</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The head trembles by {value} of the eye distance; filmed heads stay below {limit}.</source>
            <translation>头部抖动幅度为眼距的 {value}；实拍的头部低于 {limit}。</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>The head turns and the lips part just as the driver's do</source>
            <translation>头部转动和嘴唇张开与驱动者完全一致</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The head turns away by {value}°; beyond {limit}° the portrait lacks what would be seen.</source>
            <translation>头部转开 {value}°；超过 {limit}° 时，肖像缺少应当露出的部分。</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>The key of these certificates, PEM, no password.</source>
            <translation>这些证书的密钥，PEM 格式，没有密码。</translation>
        </message>
        <message>
            <location filename="../../app/program.py" />
            <source>The language changes at the next start, for there is work running.</source>
            <translation>仍有工作正在进行，语言将在下次启动时更改。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>The largest face</source>
            <translation>最大的人脸</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>The last of the sound is being written</source>
            <translation>正在写入最后的声音</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>The law allows it without</source>
            <translation>法律允许无需同意</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The lips are open by {value} of the eye distance while nobody speaks; up to {limit} goes unnoticed.</source>
            <translation>无人说话时嘴唇张开了眼距的 {value}；不超过 {limit} 不易察觉。</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The lips cross by {value} of the eye distance; they should only meet, within {limit}.</source>
            <translation>嘴唇交叠了眼距的 {value}；嘴唇只应相触，不超过 {limit}。</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>The lips meet wherever p, b or m is spoken</source>
            <translation>凡是说到 p、b、m 之处，双唇都会相触</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>The lips meet wherever the voice is silent</source>
            <translation>凡是语音静默之处，双唇都会相触</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>The lips of a filmed face follow another voice; the rest of the video stays</source>
            <translation>让实拍人脸的嘴唇跟随另一段语音；视频的其余部分保持不变</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The lips stay {value} of the eye distance apart on a p, b or m; they should come within {limit}.</source>
            <translation>说 p、b、m 时，双唇仍相距眼距的 {value}；应接近到 {limit} 以内。</translation>
        </message>
        <message>
            <location filename="../../engine/motion/registry.py" />
            <source>The lips that the renderer Temporal GAN makes, as landmarks: to be seen, edited, shown by any renderer.</source>
            <translation>由渲染器 Temporal GAN 生成的嘴唇动作，以特征点表示：可以查看、编辑，并由任何渲染器显示。</translation>
        </message>
        <message>
            <location filename="../../app/live.py" />
            <source>The live picture stopped, but your voice is still being recorded: press Stop to keep it. {why}</source>
            <translation>实时画面已停止，但您的语音仍在录制：按“停止”可将其保留。{why}</translation>
        </message>
        <message>
            <location filename="../../app/pages.py" />
            <source>The live take is in the project.</source>
            <translation>实时录制已加入项目。</translation>
        </message>
        <message>
            <location filename="../../app/views/live_microphone.py" />
            <source>The loudest words: −12 to −3 dB.</source>
            <translation>最响的字词：−12 至 −3 dB。</translation>
        </message>
        <message>
            <location filename="../../app/recorder_line.py" />
            <source>The microphone is gone; what was recorded until then is kept.</source>
            <translation>麦克风已断开；此前录制的内容会保留。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>The microphone is recorded too; which one, the preferences say</source>
            <translation>同时录制麦克风；使用哪个麦克风在首选项中设置</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>The moment at which they are moved furthest</source>
            <translation>这些点移动幅度最大的时刻</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>The moment of the key</source>
            <translation>关键帧的时刻</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_marker.py" />
            <source>The moment of the marker</source>
            <translation>标记的时刻</translation>
        </message>
        <message>
            <location filename="../../app/live_keeping.py" />
            <source>The motion cannot be written to {folder} ({reason}); make room there.</source>
            <translation>无法将动作写入 {folder}（{reason}）；请在该处腾出空间。</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>The motion fits this face, voice and seed</source>
            <translation>动作与此人脸、语音和种子相符</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>The motion is being made</source>
            <translation>正在生成动作</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>The motion is being made; the export can be ordered as soon as it is there.</source>
            <translation>正在生成动作；完成后即可开始导出。</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>The motion was made for other settings: generate it again</source>
            <translation>动作是按其他设置生成的：请重新生成</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_range.py" />
            <source>The mouth stays as it is at the start</source>
            <translation>嘴部保持开始时的状态</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>The mouth trembles by {value} of the eye distance; filmed mouths stay below {limit}.</source>
            <translation>嘴部抖动幅度为眼距的 {value}；实拍的嘴部低于 {limit}。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>The name of whoever is heard</source>
            <translation>发声者的姓名</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>The name of whoever the portrait shows</source>
            <translation>肖像中人物的姓名</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>The one that comes along</source>
            <translation>自带的版本</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>The original motion</source>
            <translation>原始动作</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>The other side of the face moves as in a mirror</source>
            <translation>面部另一侧如镜中般同步移动</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>The portrait and its crop (1)</source>
            <translation>肖像及其裁剪区域 (1)</translation>
        </message>
        <message>
            <location filename="../../app/batch_draft.py" />
            <source>The portrait cannot be kept in {folder} ({reason}); make room there and try again.</source>
            <translation>无法将肖像保存到 {folder}（{reason}）；请在该处腾出空间后重试。</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>The portrait speaks while you do</source>
            <translation>您说话时肖像随之说话</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>The portrait stays itself; only what the driver changes is added</source>
            <translation>肖像保持自身的样子；仅叠加驱动者的变化</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>The project keeps the voice that it has</source>
            <translation>项目保留现有的语音</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <source>The project's own motion, as it was before</source>
            <translation>项目自身的动作，如先前所示</translation>
        </message>
        <message>
            <location filename="../../app/recorder_file.py" />
            <source>The recording stopped, because {folder} takes no more ({reason}); make room there.</source>
            <translation>录音已停止，因为无法继续写入 {folder}（{reason}）；请在该处腾出空间。</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>The renderer {name} has nothing to lay over its frames.</source>
            <translation>渲染器 {name} 没有可叠加在画面上的内容。</translation>
        </message>
        <message>
            <location filename="../../app/sound.py" />
            <source>The sound device cannot be opened ({reason}); choose another one, or close what uses it.</source>
            <translation>无法打开声音设备（{reason}）；请选择其他设备，或关闭正在使用它的程序。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>The sound of the video becomes the voice, as a take of its own</source>
            <translation>视频的声音成为语音，作为单独的一条语音</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <source>The sound of {name} cannot be used or is silence: the portrait moves without it.</source>
            <translation>“{name}”的声音无法使用或为静音：肖像将在无声中运动。</translation>
        </message>
        <message>
            <location filename="../../app/sound.py" />
            <source>The sound system does not answer ({reason}); start it again.</source>
            <translation>声音系统没有响应（{reason}）；请重新启动它。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <location filename="../../app/views/live_microphone.py" />
            <source>The system's microphone</source>
            <translation>系统的麦克风</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>The ten points by which the net tells motion, which it found by itself.</source>
            <translation>神经网络用以描述运动的十个点，由其自行发现。</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>The value stays until the next key</source>
            <translation>数值保持到下一个关键帧</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <location filename="../../app/dialogs/dub.py" />
            <source>The video cannot be read: look whether it is there.</source>
            <translation>无法读取该视频：请检查它是否存在。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>The video has no sound: the portrait moves in silence until there is a voice.</source>
            <translation>该视频没有声音：在有语音之前，肖像将无声运动。</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>The voice</source>
            <translation>语音</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>The voice is not ready yet</source>
            <translation>语音尚未就绪</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>The voice of the open project, as it is heard there</source>
            <translation>已打开项目的语音，与在其中听到的相同</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>The whole voice</source>
            <translation>整段语音</translation>
        </message>
        <message>
            <location filename="../../app/worker_process.py" />
            <source>The worker process cannot be started; please install Likeness again.</source>
            <translation>无法启动工作进程；请重新安装 Likeness。</translation>
        </message>
        <message>
            <location filename="../../app/worker_process.py" />
            <source>The worker process ended by itself (exit code {code}).</source>
            <translation>工作进程自行结束（退出代码 {code}）。</translation>
        </message>
        <message>
            <location filename="../../app/worker_process.py" />
            <source>The worker process stopped unexpectedly ({reason}); it starts anew with the next job.</source>
            <translation>工作进程意外停止（{reason}）；下一个任务开始时会重新启动。</translation>
        </message>
        <message>
            <location filename="../../app/jobs.py" />
            <source>The worker process was started anew.</source>
            <translation>工作进程已重新启动。</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>There</source>
            <translation>有</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>There are no generated blinks to leave out.</source>
            <translation>没有可以去除的生成眨眼。</translation>
        </message>
        <message>
            <location filename="../../app/batch_draft.py" />
            <source>There is no job in the list.</source>
            <translation>列表中没有任务。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>There is no microphone.</source>
            <translation>没有麦克风。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>There is no motion for this face and this voice yet; generate it, then export.</source>
            <translation>此人脸和语音还没有动作；请先生成动作，然后导出。</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>There is no motion yet to change: add a portrait and a voice.</source>
            <translation>还没有可更改的动作：请添加肖像和语音。</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>There is no picture in the clipboard; copy one first.</source>
            <translation>剪贴板中没有图片；请先复制一张。</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>There is no report yet; it is written while the batch runs.</source>
            <translation>还没有报告；报告会在批处理运行时写入。</translation>
        </message>
        <message>
            <location filename="../../app/editing/blinks.py" />
            <source>There is no room for more blinks.</source>
            <translation>没有空间容纳更多眨眼。</translation>
        </message>
        <message>
            <location filename="../../app/sound.py" />
            <source>There is no sound, because PortAudio is missing; install {package} and start Likeness again.</source>
            <translation>没有声音，因为缺少 PortAudio；请安装 {package} 并重新启动 Likeness。</translation>
        </message>
        <message>
            <location filename="../../app/sound.py" />
            <source>There is no sound, because the package sounddevice is missing; install it.</source>
            <translation>没有声音，因为缺少 sounddevice 软件包；请安装它。</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>There, but of export {id}</source>
            <translation>有，但属于导出 {id}</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>There, export {id}</source>
            <translation>有，导出 {id}</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>There, of the same export</source>
            <translation>有，属于同一导出</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>They said so</source>
            <translation>口头同意</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>They wrote so</source>
            <translation>书面同意</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <source>This computer cannot keep up: close other programs. The sound that is kept lacks nothing.</source>
            <translation>此计算机跟不上：请关闭其他程序。所保留的声音不受影响。</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <source>This computer cannot keep up: stop and choose a smaller picture.</source>
            <translation>此计算机跟不上：请停止并选择较小的画面。</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <source>This computer cannot keep up: stop and choose the renderer Warp.</source>
            <translation>此计算机跟不上：请停止并选择渲染器 Warp。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_checks.py" />
            <source>This is no program that can be run; choose another file.</source>
            <translation>这不是可以运行的程序；请选择其他文件。</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>This person does not exist</source>
            <translation>此人并不存在</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_checks.py" />
            <source>This program cannot be run ({reason}); choose another file.</source>
            <translation>无法运行此程序（{reason}）；请选择其他文件。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_checks.py" />
            <source>This program does not answer; choose another file.</source>
            <translation>此程序没有响应；请选择其他文件。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_checks.py" />
            <source>This program is not ffmpeg; choose another file.</source>
            <translation>此程序不是 ffmpeg；请选择其他文件。</translation>
        </message>
        <message>
            <location filename="../../app/driving.py" />
            <location filename="../../app/interchange.py" />
            <location filename="../../app/session.py" />
            <location filename="../../app/views/timeline_mouse.py" />
            <source>This project is open for reading only: use Save As to go on in a copy of your own.</source>
            <translation>此项目以只读方式打开：请使用“另存为”，在自己的副本中继续。</translation>
        </message>
        <message>
            <location filename="../../app/views/live.py" />
            <source>This project is open for reading only: what you speak is shown, and not kept.</source>
            <translation>此项目以只读方式打开：您说话时会显示画面，但不会保留。</translation>
        </message>
        <message>
            <location filename="../../app/choices.py" />
            <source>This project uses the motion generator {name}, which is not installed here: its motion stays, and {other} makes what is generated anew.</source>
            <translation>此项目使用动作生成器 {name}，而此处未安装：其动作会保留，重新生成的部分由 {other} 完成。</translation>
        </message>
        <message>
            <location filename="../../app/choices.py" />
            <source>This project uses the renderer {name}, which is not installed here: {other} shows it meanwhile, and nothing in the project is changed.</source>
            <translation>此项目使用渲染器 {name}，而此处未安装：暂由 {other} 显示，项目中的内容不作更改。</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>Threshold</source>
            <translation>阈值</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Ticked recordings are kept (Space); F2 renames, Delete unticks</source>
            <translation>勾选的录音会保留 (Space)；按 F2 重命名，按 Delete 取消勾选</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Tilt</source>
            <translation>倾斜</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/views/inspector_key.py" />
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/inspector_marker.py" />
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>Time since the start</source>
            <translation>开始后的时间</translation>
        </message>
        <message>
            <location filename="../../app/views/transport_time.py" />
            <source>Time to go to</source>
            <translation>要转到的时间</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/timeline_canvas.py" />
            <source>Timeline</source>
            <translation>时间线</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>To do</source>
            <translation>待处理</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>To the end</source>
            <translation>转到结尾</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>To the end (End)</source>
            <translation>转到结尾 (End)</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>To the next key</source>
            <translation>到下一个关键帧</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>To the picture's right, in eye distances</source>
            <translation>朝画面右侧，以眼距为单位</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>To the start</source>
            <translation>转到开头</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>To the start (Home)</source>
            <translation>转到开头 (Home)</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Too loud in places: move away from the microphone, or lower its input.</source>
            <translation>部分位置音量过大：请远离麦克风，或降低其输入电平。</translation>
        </message>
        <message>
            <location filename="../../app/level_advice.py" />
            <source>Too loud: move away from the microphone, or lower its input.</source>
            <translation>音量过大：请远离麦克风，或降低其输入电平。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Too short to be used; record it again.</source>
            <translation>过短，无法使用；请重新录制。</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Top edge of the square</source>
            <translation>方形的上边缘</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Trails: show the way of the points half a second before and after</source>
            <translation>轨迹：显示各点在前后半秒内的路径</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>Try the jobs that failed once more</source>
            <translation>再次尝试失败的任务</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Turn</source>
            <translation>偏转</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Turn the portrait &amp;left</source>
            <translation>向左旋转肖像(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Turn the portrait ri&amp;ght</source>
            <translation>向右旋转肖像(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>Turn the portrait to the left</source>
            <translation>向左旋转肖像</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>Turn the portrait to the right</source>
            <translation>向右旋转肖像</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Turn, nod, tilt</source>
            <translation>偏转、俯仰、倾斜</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Two renderers side by side (4)</source>
            <translation>两个渲染器并排显示 (4)</translation>
        </message>
        <message>
            <location filename="../../app/views/transport_time.py" />
            <source>Type a time such as 0:03:17 (frames last), 3.5 (seconds) or +10 (frames)</source>
            <translation>请输入时间，如 0:03:17（最后为帧）、3.5（秒）或 +10（帧）</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Type or paste what the portrait says…</source>
            <translation>输入或粘贴肖像要说的内容…</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Type text…</source>
            <translation>输入文本…</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Type what is spoken</source>
            <translation>输入要说的内容</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Under the voice, not after it</source>
            <translation>位于语音之下，而非之后</translation>
        </message>
        <message>
            <location filename="../../app/pages.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../../app/widgets/section.py" />
            <source>Unfold this part</source>
            <translation>展开此部分</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Unmute</source>
            <translation>取消静音</translation>
        </message>
        <message>
            <location filename="../../app/session.py" />
            <source>Untitled</source>
            <translation>未命名</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>Up and down</source>
            <translation>上下</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Upper lip</source>
            <translation>上唇</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Upper teeth on the lower lip, as in f and v</source>
            <translation>上齿抵下唇，如 f 和 v</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Use its sound as voice</source>
            <translation>将其声音用作语音</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Use the open project's portrait</source>
            <translation>使用已打开项目的肖像</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Use this film</source>
            <translation>使用此视频</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Use this frame</source>
            <translation>使用此帧</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Valid</source>
            <translation>有效</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Valid, export {id}</source>
            <translation>有效，导出 {id}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Vertical</source>
            <translation>竖屏</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <location filename="../../app/level_advice.py" />
            <source>Very quiet: come closer to the microphone, or raise its input.</source>
            <translation>音量过小：请靠近麦克风，或提高其输入电平。</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/dialogs/player.py" />
            <source>Video</source>
            <translation>视频</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/views/batch_choices.py" />
            <source>Videos</source>
            <translation>视频</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>Videos and pictures</source>
            <translation>视频和图片</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Videos at a time</source>
            <translation>同时生成的视频数</translation>
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
            <translation>语音</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <location filename="../../app/views/media_voice.py" />
            <source>Voices</source>
            <translation>语音</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/views/jobs.py" />
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Waiting for other work to end</source>
            <translation>正在等待其他工作结束</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Waiting for the microphone…</source>
            <translation>正在等待麦克风…</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Warp</source>
            <translation>Warp</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_wave.py" />
            <source>Waveform</source>
            <translation>波形</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Web video</source>
            <translation>网络视频</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Web, transparent</source>
            <translation>网页用，透明</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>WebM without the background, to lay over a web page or a stream.</source>
            <translation>去除背景的 WebM，可叠加到网页或直播画面上。</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>What Record listens to.</source>
            <translation>“录制”所使用的麦克风。</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>What is added to the motion here; 0 adds nothing</source>
            <translation>在此处叠加到动作上的值；0 表示不叠加</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>What is heard begins here</source>
            <translation>可听部分从此处开始</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>What is heard ends here</source>
            <translation>可听部分到此处结束</translation>
        </message>
        <message>
            <location filename="../../app/views/waveform.py" />
            <source>What is heard: the chosen take with its trim, gain and gate</source>
            <translation>实际听到的声音：所选语音，含其修剪、增益和噪声门</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_marker.py" />
            <source>What is here?</source>
            <translation>这里是什么？</translation>
        </message>
        <message>
            <location filename="../../app/editing/selected.py" />
            <source>What is in the clipboard cannot be read; copy it again.</source>
            <translation>无法读取剪贴板中的内容；请重新复制。</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>What is quieter than this is silenced</source>
            <translation>低于此值的声音会被静音</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>What is spoken; an empty line makes a pause</source>
            <translation>要说的内容；空行会产生停顿</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>What is told about the chosen job</source>
            <translation>所选任务的说明</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>What it will be</source>
            <translation>输出结果</translation>
        </message>
        <message>
            <location filename="../../app/quality.py" />
            <source>What looks wrong in the motion could not be found out ({why}). It can be edited all the same.</source>
            <translation>无法查明动作中的异常之处（{why}）。动作仍然可以编辑。</translation>
        </message>
        <message>
            <location filename="../../app/views/track_quality.py" />
            <source>What looks wrong: click to go to the worst frame.</source>
            <translation>异常之处：单击可转到问题最严重的一帧。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>What makes the picture</source>
            <translation>由什么生成画面</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>What the camera sees</source>
            <translation>摄像头看到的画面</translation>
        </message>
        <message>
            <location filename="../../app/views/driving_rows.py" />
            <source>What the driver changes is added to the portrait.</source>
            <translation>驱动者的变化会叠加到肖像上。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>What the file will be called; the ending comes by itself</source>
            <translation>文件的名称；扩展名会自动添加</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>What the motion does to the face (2)</source>
            <translation>动作对面部的影响 (2)</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>What the net paints, the stronger the more it counts; dark is what stays the portrait's own.</source>
            <translation>神经网络所绘的内容，作用越大越鲜明；暗处为肖像保留的原样。</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>What the preview shows</source>
            <translation>预览显示的内容</translation>
        </message>
        <message>
            <location filename="../../app/export_queue.py" />
            <source>What this export needs is no longer there; export again.</source>
            <translation>此导出所需的内容已不存在；请重新导出。</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_marker.py" />
            <source>What this moment is called</source>
            <translation>此时刻的名称</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>What this voice was made from</source>
            <translation>此语音的来源</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>What was copied on the timeline, at the playhead; or a picture, as portrait</source>
            <translation>在时间线上复制的内容，粘贴到播放头处；或将图片粘贴为肖像</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>What you add or select can be set here.</source>
            <translation>您添加或选择的内容可在此设置。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <location filename="../../app/pages.py" />
            <source>What you leave lies for a week in {folder}.</source>
            <translation>您离开时未保留的内容会在 {folder} 中存放一周。</translation>
        </message>
        <message>
            <location filename="../../app/pages.py" />
            <source>What you spoke live is not in the project yet.</source>
            <translation>您实时说话的录制尚未加入项目。</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>What {side} shows</source>
            <translation>{side} 显示的内容</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>When they agreed, such as {date}</source>
            <translation>同意的日期，如 {date}</translation>
        </message>
        <message>
            <location filename="../../app/hints.py" />
            <source>When you like what you see, Export writes the video. You can go on working meanwhile.</source>
            <translation>对画面满意后，用“导出”写出视频。其间您可以继续工作。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/verify.py" />
            <source>Where does it come from?</source>
            <translation>它来自哪里？</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Where in the frame the net attends to what is said at the moment.</source>
            <translation>神经网络针对当前所说内容在画面中关注的位置。</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <location filename="../../app/views/inspector_cue.py" />
            <location filename="../../app/views/inspector_part.py" />
            <location filename="../../app/views/inspector_range.py" />
            <source>Where it begins</source>
            <translation>开始的位置</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <location filename="../../app/views/inspector_part.py" />
            <location filename="../../app/views/inspector_range.py" />
            <source>Where it ends</source>
            <translation>结束的位置</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Where rendered frames are kept.</source>
            <translation>保存渲染帧的位置。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Where the agreement is kept, or what it covers</source>
            <translation>同意书的保存位置，或其适用范围</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>Where the eyes look, in eye widths. Double click sets a key; drag it up or down.</source>
            <translation>眼睛注视的方向，以眼宽为单位。双击可设置关键帧；可上下拖动。</translation>
        </message>
        <message>
            <location filename="../../app/views/transport_time.py" />
            <source>Where the playhead is: hours, minutes, seconds, frames. Click to type a time.</source>
            <translation>播放头的位置：时、分、秒、帧。单击可输入时间。</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Where the voice is heard.</source>
            <translation>播放语音的设备。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>Which camera films</source>
            <translation>用于拍摄的摄像头</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>Which jobs are shown</source>
            <translation>显示哪些任务</translation>
        </message>
        <message>
            <location filename="../../app/views/live_microphone.py" />
            <source>Which microphone is listened to</source>
            <translation>用于聆听的麦克风</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <source>Which microphone is recorded</source>
            <translation>用于录音的麦克风</translation>
        </message>
        <message>
            <location filename="../../app/views/generator_box.py" />
            <source>Which motion generator makes a part anew; the motion around it stays</source>
            <translation>用哪个动作生成器重新生成片段；周围的动作保持不变</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>Which points are taken hold of together.
Shift or Ctrl and click adds more, Alt and arrows move them (with Shift finely),
Delete takes a move away, Escape lets go.</source>
            <translation>要一起抓取的点。
按住 Shift 或 Ctrl 单击可加选，按 Alt 加方向键可移动（同时按 Shift 可微调），
按 Delete 可撤去移动，按 Escape 可放开。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Which voice the lips follow</source>
            <translation>嘴唇跟随哪段语音</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Who is shown</source>
            <translation>出镜者</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Who is shown and heard, and that they agreed. The note stays in the project.</source>
            <translation>出镜者和发声者是谁，以及他们已经同意。此记录保存在项目中。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Who speaks</source>
            <translation>发声者</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Who speaks, among the voices that are installed on this computer</source>
            <translation>说话的嗓音，从此计算机上已安装的嗓音中选择</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Whoever gets the video can read the note then; otherwise it stays in the project</source>
            <translation>此后得到视频的人都能读到该记录；否则它只保存在项目中</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <source>Whole from an earlier run</source>
            <translation>先前运行时已完成</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>Whose lips follow the voice, the largest face first</source>
            <translation>谁的嘴唇跟随语音，最大的人脸在前</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>Whose sound is heard</source>
            <translation>使用谁的声音</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>Why without the badge</source>
            <translation>不加可见标识的原因</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>Why without the badge? It is written into the manifest.</source>
            <translation>为何不加可见标识？原因会写入清单。</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_cue.py" />
            <source>Wide open, as in a in father</source>
            <translation>大张，如 father 中的 a</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Wink with the left eye</source>
            <translation>左眼单眼眨眼</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_menu.py" />
            <source>Wink with the right eye</source>
            <translation>右眼单眼眨眼</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/film.py" />
            <source>With sound</source>
            <translation>录制声音</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_marks.py" />
            <source>Without the badge a reason is needed; type it above, once for all.</source>
            <translation>不加可见标识时需要说明原因；请在上方输入，只需一次。</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_marker.py" />
            <source>Words of the marker</source>
            <translation>标记的文字</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_choices.py" />
            <source>Work</source>
            <translation>工作</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/consent.py" />
            <source>Write the note into the project (Enter)</source>
            <translation>将记录写入项目 (Enter)</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Write the video to a file (Ctrl+E)</source>
            <translation>将视频写入文件 (Ctrl+E)</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Writing the file</source>
            <translation>正在写入文件</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>Writing {name}</source>
            <translation>正在写入“{name}”</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Your face, filmed with a camera, moves the portrait</source>
            <translation>用摄像头拍摄您的面部来驱动肖像</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Your own chain for signing exports, a PEM file, the signer's first; without one, this computer's.</source>
            <translation>用于为导出文件签名的自有证书链，PEM 文件，签名者的证书在最前；未指定时使用此计算机的证书。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Your recordings appear here.</source>
            <translation>您的录音会显示在这里。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>Your voice is {voice} long, the video {video}: the video's end is left out.</source>
            <translation>您的语音长 {voice}，视频长 {video}：视频的结尾部分将被略去。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>Your voice is {voice} long, the video {video}: then the portrait rests.</source>
            <translation>您的语音长 {voice}，视频长 {video}：之后肖像将静止。</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Yours stay</source>
            <translation>您自定义的保持不变</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>Zoom of the timeline</source>
            <translation>时间线的缩放</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Zoom the timeline &amp;in</source>
            <translation>放大时间线(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../app/action_table.py" />
            <source>Zoom the timeline &amp;out</source>
            <translation>缩小时间线(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>Zoom the timeline in (+)</source>
            <translation>放大时间线 (+)</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>Zoom the timeline out (-)</source>
            <translation>缩小时间线 (-)</translation>
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Zoom: show the whole picture</source>
            <translation>缩放：显示整张图片</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>a keypoint</source>
            <translation>关键点</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>a little</source>
            <translation>少量</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>a portrait</source>
            <translation>肖像</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>a voice</source>
            <translation>语音</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>about {time} left</source>
            <translation>剩余约 {time}</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>all of it</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>all {all} frames rendered</source>
            <translation>全部 {all} 帧已渲染</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <source>at the {n}. try</source>
            <translation>第 {n} 次尝试</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>blink</source>
            <translation>眨眼</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>blinks too often</source>
            <translation>眨眼过于频繁</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <location filename="../../app/views/track_curves.py" />
            <source>brows</source>
            <translation>眉毛</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>brows down</source>
            <translation>眉毛下压</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>brows up</source>
            <translation>眉毛上抬</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>cannot be dubbed</source>
            <translation>无法配音</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>cannot drive a portrait</source>
            <translation>无法驱动肖像</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>corner of the mouth</source>
            <translation>嘴角</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>demo</source>
            <translation>演示</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>down</source>
            <translation>下</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <location filename="../../app/worker_process.py" />
            <source>exit code {code}</source>
            <translation>退出代码 {code}</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>eyes</source>
            <translation>眼睛</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>eyes shut too long</source>
            <translation>眼睛闭合过久</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>face</source>
            <translation>面部</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>face hard to find</source>
            <translation>人脸难以识别</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>face too long</source>
            <translation>面部过长</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>face too short</source>
            <translation>面部过短</translation>
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>face {n} of {all}</source>
            <translation>第 {n} 张人脸，共 {all} 张</translation>
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
            <translation>从语音中识别所得；拖动即可变为自定义</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>frames</source>
            <translation>帧</translation>
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>frontal</source>
            <translation>正面</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>frozen</source>
            <translation>已冻结</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>full size</source>
            <translation>完整尺寸</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>generated</source>
            <translation>生成</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/views/words.py" />
            <source>good</source>
            <translation>良好</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>head</source>
            <translation>头部</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>head trembles</source>
            <translation>头部抖动</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>head turned too far</source>
            <translation>头部转动过大</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>head {n} %</source>
            <translation>头部 {n}%</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>holds no sound</source>
            <translation>不含声音</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>is a video or picture without sound</source>
            <translation>是没有声音的视频或图片</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>is kept</source>
            <translation>将保留</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>is not kept</source>
            <translation>不保留</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/problem_words.py" />
            <source>jaw</source>
            <translation>下颌</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>key</source>
            <translation>关键帧</translation>
        </message>
        <message>
            <location filename="../../app/worker_process.py" />
            <source>killed, perhaps for want of memory</source>
            <translation>被强制终止，可能是内存不足</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>landmark key</source>
            <translation>特征点关键帧</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>left brow</source>
            <translation>左眉</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>left eye</source>
            <translation>左眼</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>less</source>
            <translation>较少</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>less smile</source>
            <translation>减少微笑</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>lips cross</source>
            <translation>嘴唇交叠</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>lips open in silence</source>
            <translation>静默时张嘴</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>lips open on p, b or m</source>
            <translation>说 p、b 或 m 时张嘴</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>lips shut in silence</source>
            <translation>静默时闭唇</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>lips shut on p, b, m</source>
            <translation>发 p、b、m 时闭唇</translation>
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>looks down</source>
            <translation>俯视</translation>
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>looks up</source>
            <translation>仰视</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>lower lip</source>
            <translation>下唇</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>marker</source>
            <translation>标记</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/widgets/captioned.py" />
            <location filename="../../app/widgets/switch_row.py" />
            <source>mixed</source>
            <translation>多个值</translation>
        </message>
        <message>
            <location filename="../../app/widgets/labelled_slider.py" />
            <source>mixed · {value}</source>
            <translation>多个值 · {value}</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>more smile</source>
            <translation>增加微笑</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>most</source>
            <translation>最多</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>motion</source>
            <translation>动作</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/problem_words.py" />
            <source>mouth</source>
            <translation>嘴部</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>mouth cue</source>
            <translation>口型</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>mouth held</source>
            <translation>嘴部保持</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>mouth trembles</source>
            <translation>嘴部抖动</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>mouth {n} %</source>
            <translation>嘴部 {n}%</translation>
        </message>
        <message>
            <location filename="../../app/views/track_blinks.py" />
            <source>muted</source>
            <translation>已停用</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>near a keypoint</source>
            <translation>靠近关键点</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>new part</source>
            <translation>新片段</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>no change yet</source>
            <translation>尚无更改</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <location filename="../../app/dialogs/dub.py" />
            <source>no face in the first seconds</source>
            <translation>前几秒内没有人脸</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>no reason was given</source>
            <translation>未给出原因</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>nobody who is named</source>
            <translation>未具名者</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>nod</source>
            <translation>俯仰</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <location filename="../../app/views/problem_words.py" />
            <source>nose</source>
            <translation>鼻子</translation>
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>not installed</source>
            <translation>未安装</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../app/views/track_quality.py" />
            <source>nothing to see</source>
            <translation>无异常</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>off</source>
            <translation>关</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <location filename="../../app/dialogs/dub.py" />
            <location filename="../../app/views/words.py" />
            <source>one face</source>
            <translation>一张人脸</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>one landmark</source>
            <translation>一个特征点</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>opening</source>
            <translation>开合</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <source>project</source>
            <translation>项目</translation>
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>px</source>
            <translation>px</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>range</source>
            <translation>区间</translation>
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>read-only</source>
            <translation>只读</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>recording</source>
            <translation>录音</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>rendering {n} of {all}</source>
            <translation>正在渲染第 {n} 帧，共 {all} 帧</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>right brow</source>
            <translation>右眉</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>right eye</source>
            <translation>右眼</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>roughly {size}</source>
            <translation>约 {size}</translation>
        </message>
        <message>
            <location filename="../../app/views/landmark_bar.py" />
            <source>s</source>
            <translation>秒</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_part.py" />
            <location filename="../../app/views/media_motion.py" />
            <location filename="../../app/views/track_ranges.py" />
            <source>seed {n}</source>
            <translation>种子 {n}</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>smile</source>
            <translation>微笑</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>smoothed {n} ms</source>
            <translation>平滑 {n} 毫秒</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>some yours</source>
            <translation>部分自定义</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>sound is missing once</source>
            <translation>声音缺失一次</translation>
        </message>
        <message>
            <location filename="../../app/views/live_takes.py" />
            <source>sound is missing {n} times</source>
            <translation>声音缺失 {n} 次</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>takes about {time}</source>
            <translation>约需 {time}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>talk</source>
            <translation>讲话</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>the original</source>
            <translation>原始动作</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>tilt</source>
            <translation>倾斜</translation>
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>tilted</source>
            <translation>歪斜</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>turn</source>
            <translation>偏转</translation>
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>turned aside</source>
            <translation>侧转</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>typed text</source>
            <translation>输入的文本</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>up</source>
            <translation>上</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>upper lip</source>
            <translation>上唇</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <source>video</source>
            <translation>视频</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_landmark.py" />
            <source>whole face</source>
            <translation>整个面部</translation>
        </message>
        <message>
            <location filename="../../app/views/track_curves.py" />
            <source>width</source>
            <translation>宽度</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>yours</source>
            <translation>自定义</translation>
        </message>
        <message>
            <location filename="../../app/views/track_cues.py" />
            <source>yours: it bends the mouth</source>
            <translation>自定义：会使嘴部变形</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>{all} or {last}</source>
            <translation>{all} 或 {last}</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>{curve} · key</source>
            <translation>{curve} · 关键帧</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_key.py" />
            <source>{curve} · {what}</source>
            <translation>{curve} · {what}</translation>
        </message>
        <message>
            <location filename="../../app/recorder_line.py" />
            <source>{device} cannot record ({reason}); choose another microphone, or close what uses it.</source>
            <translation>{device} 无法录音（{reason}）；请选择其他麦克风，或关闭正在使用它的程序。</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_drags.py" />
            <source>{far} · {long} long</source>
            <translation>{far} · 长 {long}</translation>
        </message>
        <message>
            <location filename="../../app/recorder_file.py" />
            <source>{file} cannot be finished ({reason}); make room there.</source>
            <translation>无法完成“{file}”（{reason}）；请在该处腾出空间。</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>{length} · always seen</source>
            <translation>{length} · 始终可见</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_driving.py" />
            <source>{length} · seen in {n} %</source>
            <translation>{length} · {n}% 的时间可见</translation>
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
            <translation>{length} · {n} 帧</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>{name} (not connected)</source>
            <translation>{name}（未连接）</translation>
        </message>
        <message>
            <location filename="../../app/playback_sound.py" />
            <source>{name} cannot be played: it is not a 16-bit WAV of 48 kHz. Choose the voice again.</source>
            <translation>无法播放“{name}”：它不是 48 kHz 的 16 位 WAV。请重新选择语音。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>{name} cannot be read; it is left where it is.</source>
            <translation>无法读取“{name}”；该文件保留在原处。</translation>
        </message>
        <message>
            <location filename="../../app/i18n.py" />
            <source>{name} cannot be used ({reason}): look whether it is there and who may use it.</source>
            <translation>无法使用“{name}”（{reason}）：请检查它是否存在以及谁有权使用。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>{name} dubbed</source>
            <translation>{name} 配音</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>{name} holds nothing that is not here already.</source>
            <translation>“{name}”中的内容此处都已具备。</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>{name} is dubbed.</source>
            <translation>“{name}”已完成配音。</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>{name} is exported.</source>
            <translation>“{name}”已导出。</translation>
        </message>
        <message>
            <location filename="../../app/batch_draft.py" />
            <source>{name} is neither a picture, a sound, a project nor a list of jobs; add one of these.</source>
            <translation>“{name}”既不是图片、声音、项目，也不是任务列表；请添加其中一种。</translation>
        </message>
        <message>
            <location filename="../../app/importing.py" />
            <source>{name} is neither a picture, a sound, a video nor a Likeness project; drop one of these.</source>
            <translation>“{name}”既不是图片、声音、视频，也不是 Likeness 项目；请拖放其中一种。</translation>
        </message>
        <message>
            <location filename="../../app/player_frames.py" />
            <source>{name} is no longer there; export it again.</source>
            <translation>“{name}”已不存在；请重新导出。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_audition.py" />
            <source>{name} is no longer there; record it again.</source>
            <translation>“{name}”已不存在；请重新录制。</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>{name} is no longer where it was written; export it again.</source>
            <translation>“{name}”已不在写入时的位置；请重新导出。</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>{name} is no longer where it was written; press Start to make it again.</source>
            <translation>“{name}”已不在写入时的位置；按“开始”可重新生成。</translation>
        </message>
        <message>
            <location filename="../../app/player_frames.py" />
            <source>{name} is no video that can be played; export it again.</source>
            <translation>“{name}”不是可以播放的视频；请重新导出。</translation>
        </message>
        <message>
            <location filename="../../app/program.py" />
            <source>{name} is open in another window, so here it is for reading only: close it there and open it again, or go on in a copy with Save As.</source>
            <translation>“{name}”已在另一个窗口中打开，因此在此处为只读：请在那里关闭后重新打开，或用“另存为”在副本中继续。</translation>
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>{name} is open in another window. Open it here for reading only?</source>
            <translation>“{name}”已在另一个窗口中打开。要在此处以只读方式打开吗？</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>{name} is written.</source>
            <translation>“{name}”已写出。</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>{name}, with the key of this computer</source>
            <translation>{name}，使用此计算机的密钥</translation>
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>{name}, {length} long; F2 renames, Delete removes</source>
            <translation>{name}，长 {length}；按 F2 重命名，按 Delete 移除</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>{name}, {time}</source>
            <translation>{name}，{time}</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline_ruler.py" />
            <source>{name}: drag to move it, double click to name it, Delete removes it</source>
            <translation>{name}：拖动可移动，双击可命名，按 Delete 可移除</translation>
        </message>
        <message>
            <location filename="../../app/provenance.py" />
            <source>{name}; no known authority stands behind that name</source>
            <translation>{name}；没有已知机构为此名称作证</translation>
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
            <translation>闭合 {n}%</translation>
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
            <translation>{n} 次眨眼</translation>
        </message>
        <message>
            <location filename="../../app/editing/motion.py" />
            <source>{n} curves</source>
            <translation>{n} 条曲线</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/dub.py" />
            <source>{n} faces</source>
            <translation>{n} 张人脸</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/drive.py" />
            <source>{n} faces, the largest is followed</source>
            <translation>{n} 张人脸，将跟踪最大的一张</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>{n} failed</source>
            <translation>{n} 个失败</translation>
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
            <translation>{n} 帧</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>{n} frames left out</source>
            <translation>丢弃了 {n} 帧</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>{n} frames per second</source>
            <translation>每秒 {n} 帧</translation>
        </message>
        <message>
            <location filename="../../app/views/status.py" />
            <source>{n} frames · all rendered</source>
            <translation>{n} 帧 · 全部已渲染</translation>
        </message>
        <message>
            <location filename="../../app/views/status.py" />
            <source>{n} frames · {cached} rendered · {left} to go</source>
            <translation>{n} 帧 · {cached} 帧已渲染 · 还剩 {left} 帧</translation>
        </message>
        <message>
            <location filename="../../app/views/live_bar.py" />
            <source>{n} frames/s</source>
            <translation>{n} 帧/秒</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_sources.py" />
            <source>{n} in all · {length}</source>
            <translation>共 {n} 个 · {length}</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>{n} jobs</source>
            <translation>{n} 个任务</translation>
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
            <translation>{n} 个关键帧</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>{n} landmark keys</source>
            <translation>{n} 个特征点关键帧</translation>
        </message>
        <message>
            <location filename="../../app/views/track_landmarks.py" />
            <source>{n} landmarks</source>
            <translation>{n} 个特征点</translation>
        </message>
        <message>
            <location filename="../../app/pages.py" />
            <source>{n} live takes are not in the project yet.</source>
            <translation>有 {n} 段实时录制尚未加入项目。</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>{n} markers</source>
            <translation>{n} 个标记</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>{n} markers from {name}.</source>
            <translation>来自“{name}”的 {n} 个标记。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>{n} min</source>
            <translation>{n} 分钟</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <source>{n} mouth cues</source>
            <translation>{n} 个口型</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>{n} mouth cues and {m} markers from {name}.</source>
            <translation>来自“{name}”的 {n} 个口型和 {m} 个标记。</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>{n} mouth cues from {name}.</source>
            <translation>来自“{name}”的 {n} 个口型。</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>{n} ms earlier</source>
            <translation>提前 {n} 毫秒</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>{n} ms later</source>
            <translation>延后 {n} 毫秒</translation>
        </message>
        <message>
            <location filename="../../app/editing/words.py" />
            <location filename="../../app/views/track_ranges.py" />
            <source>{n} new parts</source>
            <translation>{n} 个新片段</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>{n} of {all}</source>
            <translation>{n} / {all}</translation>
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>{n} of {all} frames/s</source>
            <translation>{n} / {all} 帧/秒</translation>
        </message>
        <message>
            <location filename="../../app/views/batch.py" />
            <source>{n} of {all} jobs chosen</source>
            <translation>已选 {n} 个任务，共 {all} 个</translation>
        </message>
        <message>
            <location filename="../../app/views/batch_bar.py" />
            <source>{n} of {all} videos made</source>
            <translation>已生成 {n} 个视频，共 {all} 个</translation>
        </message>
        <message>
            <location filename="../../app/views/track_frames.py" />
            <source>{n} of {total}</source>
            <translation>{n} / {total}</translation>
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
            <translation>{n} 个区间</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>{n} recordings are not in the project yet.</source>
            <translation>有 {n} 段录音尚未加入项目。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <location filename="../../app/views/timeline_drags.py" />
            <source>{n} s</source>
            <translation>{n} 秒</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>{n} signs, about {seconds} s</source>
            <translation>{n} 个字符，约 {seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>{n} signs, {seconds} s</source>
            <translation>{n} 个字符，{seconds} 秒</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>{n} signs; at most {most} can be spoken at once</source>
            <translation>{n} 个字符；一次最多可朗读 {most} 个</translation>
        </message>
        <message>
            <location filename="../../app/batch_model.py" />
            <location filename="../../app/views/track_quality.py" />
            <source>{n} to look at</source>
            <translation>{n} 处待查看</translation>
        </message>
        <message>
            <location filename="../../app/views/track_blinks.py" />
            <location filename="../../app/views/track_cues.py" />
            <source>{n} yours</source>
            <translation>{n} 自定义</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>{n} · {rate} a minute</source>
            <translation>{n} · 每分钟 {rate}</translation>
        </message>
        <message>
            <location filename="../../app/views/track_blinks.py" />
            <source>{n}/min</source>
            <translation>{n}/分</translation>
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>{part} of {all}</source>
            <translation>{part} / {all}</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>{part} out of place</source>
            <translation>{part}位置异常</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>{part}: a landmark is {value} of the eye distance from where the portrait has it; faces reach {limit}.</source>
            <translation>{part}：有一个特征点与其在肖像中的位置相距眼距的 {value}；人脸可达 {limit}。</translation>
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <source>{project} – Likeness</source>
            <translation>{project} – Likeness</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>{renderer} cannot leave the background out; choose another picture or another kind.</source>
            <translation>{renderer} 无法去除背景；请选择其他画面或其他类型。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>{seconds} s, loudest {peak} dB</source>
            <translation>{seconds} 秒，最响 {peak} dB</translation>
        </message>
        <message>
            <location filename="../../app/views/track_ranges.py" />
            <source>{seed} · take {n}/{total}</source>
            <translation>{seed} · 版本 {n}/{total}</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>{size} of frames, pictures and sounds</source>
            <translation>帧、图片和声音共 {size}</translation>
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>{stage} · {n} %</source>
            <translation>{stage} · {n}%</translation>
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>{start} – {end}  ({length} s)</source>
            <translation>{start} – {end}  （{length} 秒）</translation>
        </message>
        <message>
            <location filename="../../app/views/timeline.py" />
            <source>{time} long, {n} blinks</source>
            <translation>长 {time}，{n} 次眨眼</translation>
        </message>
        <message>
            <location filename="../../app/interchange.py" />
            <source>{time} of motion from {name}.</source>
            <translation>来自“{name}”的动作，长 {time}。</translation>
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>{title}, torch {version}</source>
            <translation>{title}，torch {version}</translation>
        </message>
        <message>
            <location filename="../../app/views/problem_words.py" />
            <source>{value} blinks within five seconds; more than {limit} look nervous.</source>
            <translation>五秒内眨眼 {value} 次；超过 {limit} 次会显得紧张。</translation>
        </message>
        <message>
            <location filename="../../app/views/history.py" />
            <source>{what} (this is the present)</source>
            <translation>{what}（当前状态）</translation>
        </message>
        <message>
            <location filename="../../app/views/history.py" />
            <source>{what} (undone)</source>
            <translation>{what}（已撤销）</translation>
        </message>
        <message>
            <location filename="../../app/views/track_landmarks.py" />
            <source>{what} moved by hand, felt from {before} s before to {after} s after</source>
            <translation>{what}经手动移动，从之前 {before} 秒到之后 {after} 秒受其影响</translation>
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
            <translation>“{name}”已存在。</translation>
        </message>
    </context>
    <context>
        <name>Likeness engine</name>
        <message>
            <location filename="../../engine/provenance/words.py" />
            <source>A badge says that this is AI-generated; nothing else tells where it comes from.</source>
            <translation>有标识说明这是 AI 生成的；除此之外没有任何来源信息。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>A batch needs a portrait and a voice at least: name both.</source>
            <translation>批处理至少需要一个肖像和一段语音：请两者都指定。</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/credentials.py" />
            <source>A certificate of your own needs its key too: choose both, or neither.</source>
            <translation>使用自己的证书还需要其密钥：请两者都选择，或都不选择。</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>A hand is in front of the face: use a picture that shows all of the face.</source>
            <translation>面部前方有手：请使用能看到整个面部的图片。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>A name in the list is no text that can be written: rename that file.</source>
            <translation>列表中有一个名称不是可以写出的文本：请重命名该文件。</translation>
        </message>
        <message>
            <location filename="../../engine/nets/avfr_keypoints.py" />
            <source>A packed frame of {0} keypoints has {1} bytes.</source>
            <translation>由 {0} 个关键点打包成的一帧有 {1} 字节。</translation>
        </message>
        <message>
            <location filename="../../engine/store_history.py" />
            <source>A step of this project is damaged: open another copy of it.</source>
            <translation>此项目的某个步骤已损坏：请打开该项目的其他副本。</translation>
        </message>
        <message>
            <location filename="../../engine/formats.py" />
            <source>A video cannot be written at {0} frames per second; choose 24, 25, 30, 50 or 60.</source>
            <translation>无法以每秒 {0} 帧写入视频；请选择 24、25、30、50 或 60。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/pool.py" />
            <source>A worker process cannot be started ({0}): free some memory.</source>
            <translation>无法启动工作进程（{0}）：请释放一些内存。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/journal.py" />
            <source>Another batch is at work in {0}: wait for it, or choose another folder.</source>
            <translation>另一项批处理正在“{0}”中工作：请等待其完成，或选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>Another program is busy with {0}: wait a moment, then try again.</source>
            <translation>另一个程序正在使用“{0}”：请稍候片刻，然后重试。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>Both {0} and {1} would be written to {2}: give them names of their own, or a pattern with the number of the job.</source>
            <translation>{0} 和 {1} 都会写入 {2}：请分别命名，或使用包含任务编号的名称模式。</translation>
        </message>
        <message>
            <location filename="../../engine/faces/detect.py" />
            <source>Face {0} was asked for but there is {1} in {2}: choose {3}.</source>
            <translation>请求的是第 {0} 张人脸，但“{2}”中有 {1}：请选择 {3}。</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/followed.py" />
            <location filename="../../engine/pipeline.py" />
            <location filename="../../engine/reenactment/sender.py" />
            <source>Face {0} was asked for, but {1} shows {2}: choose a smaller number.</source>
            <translation>请求的是第 {0} 张人脸，但“{1}”显示的是 {2}：请选择更小的编号。</translation>
        </message>
        <message>
            <location filename="../../engine/faces/mediapipe_models.py" />
            <source>Faces cannot be found in a forked process: start it by multiprocessing's spawn method.</source>
            <translation>无法在分叉的进程中查找人脸：请用 multiprocessing 的 spawn 方法启动进程。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/convert.py" />
            <source>Files like {0} have several formats: choose one with --to.</source>
            <translation>像“{0}”这样的文件有多种格式：请用 --to 选择一种。</translation>
        </message>
        <message>
            <location filename="../../engine/faces/hands.py" />
            <source>Hands cannot be found in a forked process: start it by multiprocessing's spawn method.</source>
            <translation>无法在分叉的进程中查找手部：请用 multiprocessing 的 spawn 方法启动进程。</translation>
        </message>
        <message>
            <location filename="../../engine/nets/avfr_keypoints.py" />
            <source>Keypoints that are not numbers cannot be packed.</source>
            <translation>不是数字的关键点无法打包。</translation>
        </message>
        <message>
            <location filename="../../engine/ffmpeg.py" />
            <source>LIKENESS_FFMPEG is {0}, which is no program that can be run; correct it or unset it.</source>
            <translation>LIKENESS_FFMPEG 为 {0}，它不是可以运行的程序；请更正或取消设置。</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/words.py" />
            <source>Likeness made this, and it is as it was signed.</source>
            <translation>此文件由 Likeness 制作，且与签名时一致。</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/words.py" />
            <source>Likeness made this; its manifest is gone, as after being converted or uploaded.</source>
            <translation>此文件由 Likeness 制作；其清单已丢失，例如经过转换或上传之后。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>Line {0} of {1} cannot be read ({2}): check its quotes.</source>
            <translation>无法读取“{1}”的第 {0} 行（{2}）：请检查其引号。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>Line {0} of {1} has two columns called {2}: leave one out.</source>
            <translation>“{1}”的第 {0} 行有两列都名为 {2}：请去掉一列。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>Line {0} of {1} names no column {2}: the first line names the columns.</source>
            <translation>“{1}”的第 {0} 行没有列出 {2} 列：第一行应列出各列的名称。</translation>
        </message>
        <message>
            <location filename="../../engine/faces/hands.py" />
            <location filename="../../engine/faces/mediapipe_models.py" />
            <source>MediaPipe cannot start on this machine: install it again with pip install mediapipe==0.10.21.</source>
            <translation>MediaPipe 无法在此计算机上启动：请用 pip install mediapipe==0.10.21 重新安装。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/bring.py" />
            <source>Motion needs a portrait to move: open a picture of a face first.</source>
            <translation>动作需要有肖像才能使用：请先打开一张人脸图片。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/bring.py" />
            <source>Mouth cues left out, shorter than a frame or after the voice: {0}.</source>
            <translation>略去的口型（短于一帧或位于语音之后）：{0}。</translation>
        </message>
        <message>
            <location filename="../../engine/phones.py" />
            <source>Mouth cues need PocketSphinx; install Likeness again to get it.</source>
            <translation>口型识别需要 PocketSphinx；请重新安装 Likeness 以获得它。</translation>
        </message>
        <message>
            <location filename="../../engine/driving/track.py" />
            <source>No face was found in the driving video {0}: use one that shows a face from the front.</source>
            <translation>在驱动视频“{0}”中未找到人脸：请使用有一个正面人脸的视频。</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/followed.py" />
            <source>No face was found in the video {0}: use one that shows a face from the front.</source>
            <translation>在视频“{0}”中未找到人脸：请使用有一个正面人脸的视频。</translation>
        </message>
        <message>
            <location filename="../../engine/faces/detect.py" />
            <location filename="../../engine/studio_scene.py" />
            <source>No face was found in {0}: use a picture that shows one face from the front.</source>
            <translation>在“{0}”中未找到人脸：请使用一张有一个正面人脸的图片。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/lay.py" />
            <source>No frame of the recording shows a face; choose another one.</source>
            <translation>录像的所有帧中都没有人脸；请选择其他录像。</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/looking.py" />
            <source>No frame of {0} can be decoded: choose a video that can be played.</source>
            <translation>“{0}”的任何一帧都无法解码：请选择可以播放的视频。</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>No frame of {0} can be decoded; convert it to MP4 or take another video.</source>
            <translation>“{0}”的任何一帧都无法解码；请将其转换为 MP4，或换一个视频。</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/dub.py" />
            <source>No frame was changed: the voice is silent where the face is seen, and the filmed lips are shut.</source>
            <translation>没有更改任何一帧：在能看到人脸之处语音是静默的，且实拍的嘴唇是闭着的。</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>No speech engine was found; install eSpeak NG to have text spoken.</source>
            <translation>未找到语音引擎；请安装 eSpeak NG 以朗读文本。</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>No speech engine was found; install the package espeak-ng to have text spoken.</source>
            <translation>未找到语音引擎；请安装软件包 espeak-ng 以朗读文本。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/spoken.py" />
            <source>No words in Latin letters were found; mouth cues can be made of English text only.</source>
            <translation>未找到拉丁字母的单词；只能由英语文本生成口型。</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>Nothing can be written in the folder {0}; choose one that you may write to.</source>
            <translation>无法写入文件夹“{0}”；请选择您有写入权限的文件夹。</translation>
        </message>
        <message>
            <location filename="../../engine/voice.py" />
            <source>Nothing can be written in {0} ({1}); make room there.</source>
            <translation>无法写入“{0}”（{1}）；请在该处腾出空间。</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>Nothing can be written in {0}: choose another folder.</source>
            <translation>无法写入“{0}”：请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/words.py" />
            <source>Nothing of Likeness was found: that is no proof that this is a camera's picture.</source>
            <translation>未找到 Likeness 的任何痕迹：但这并不能证明这是相机拍摄的画面。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/convert.py" />
            <source>Of a voice mouth cues can be made, which {0} does not hold: choose another.</source>
            <translation>由语音可以生成口型，但其中不含 {0}：请另选一种。</translation>
        </message>
        <message>
            <location filename="../../engine/deliver.py" />
            <source>Part of the motion was made for another face or voice: generate it again, then export.</source>
            <translation>部分动作是为另一张人脸或另一段语音生成的：请重新生成，然后导出。</translation>
        </message>
        <message>
            <location filename="../../engine/driving/camera.py" />
            <source>Picture and sound cannot be joined to {0}: {1}.</source>
            <translation>无法将画面与声音合并到“{0}”：{1}。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/spoken.py" />
            <source>PocketSphinx is missing; install Likeness again to get it.</source>
            <translation>缺少 PocketSphinx；请重新安装 Likeness 以获得它。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/cluster.py" />
            <source>Ray is not installed: `pip install "likeness[cluster]"` gets it; without --cluster none is needed.</source>
            <translation>未安装 Ray：用 `pip install "likeness[cluster]"` 可以安装；不使用 --cluster 则不需要。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/run.py" />
            <source>Stopped with {0} of {1} videos made; give the same command again to go on.</source>
            <translation>已停止，{1} 个视频中完成了 {0} 个；再次输入同一命令可继续。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/spoken.py" />
            <source>Subtitles that were not found in the voice, their words spread over their time: {0}.</source>
            <translation>未能在语音中找到的字幕，其单词已平均分布在各自的时间内：{0}。</translation>
        </message>
        <message>
            <location filename="../../engine/motion/temporal_gan.py" />
            <source>Temporal GAN finds no face in this portrait: use one that shows it from the front.</source>
            <translation>Temporal GAN 在此肖像中未找到人脸：请使用正面人脸的肖像。</translation>
        </message>
        <message>
            <location filename="../../engine/motion/temporal_gan.py" />
            <source>Temporal GAN has to see the portrait: open its picture first.</source>
            <translation>Temporal GAN 需要看到肖像：请先打开肖像图片。</translation>
        </message>
        <message>
            <location filename="../../engine/motion/temporal_gan.py" />
            <source>Temporal GAN makes landmarks of a whole voice only: record it first.</source>
            <translation>Temporal GAN 只能由整段语音生成特征点：请先录制语音。</translation>
        </message>
        <message>
            <location filename="../../engine/motion/temporal_gan.py" />
            <source>Temporal GAN makes no face of this portrait that can be followed: choose another generator.</source>
            <translation>Temporal GAN 由此肖像生成的人脸无法跟踪：请选择其他生成器。</translation>
        </message>
        <message>
            <location filename="../../engine/nets/deepspeech.py" />
            <source>The LSTM of these weights is {0} and not {1}: take those of DeepSpeech 0.6 to 0.9, which have one LSTM that goes forwards.</source>
            <translation>这些权重的 LSTM 为 {0} 而非 {1}：请使用 DeepSpeech 0.6 至 0.9 的权重，它们只有一个正向 LSTM。</translation>
        </message>
        <message>
            <location filename="../../engine/nets/attention_texture.py" />
            <source>The attention net needs the width of one scale at least.</source>
            <translation>注意力网络至少需要一个尺度的宽度。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/journal.py" />
            <source>The batch in {0} was begun by a newer Likeness: install that, or choose another folder.</source>
            <translation>“{0}”中的批处理由更新版本的 Likeness 开始：请安装该版本，或选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../engine/driving/camera.py" />
            <source>The camera cannot be opened: plug it in, close programs that use it, and allow its use.</source>
            <translation>无法打开摄像头：请接好摄像头，关闭正在使用它的程序，并允许使用它。</translation>
        </message>
        <message>
            <location filename="../../engine/driving/camera.py" />
            <source>The camera sends no more pictures: plug it in again, then film once more.</source>
            <translation>摄像头不再传送画面：请重新接入，然后再次拍摄。</translation>
        </message>
        <message>
            <location filename="../../engine/worker/camera.py" />
            <source>The camera sends no pictures: look whether another program uses it, then try again.</source>
            <translation>摄像头没有传送画面：请检查是否有其他程序正在使用它，然后重试。</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/credentials.py" />
            <source>The certificate and the key for signing do not belong together: choose a pair.</source>
            <translation>用于签名的证书和密钥不匹配：请选择成对的证书和密钥。</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/credentials.py" />
            <source>The certificate for signing is no PEM file: choose the chain as PEM, the signer's first.</source>
            <translation>用于签名的证书不是 PEM 文件：请选择 PEM 格式的证书链，签名者的证书在最前。</translation>
        </message>
        <message>
            <location filename="../../engine/studio_scene.py" />
            <source>The chosen face is no longer found in the portrait: open the picture again.</source>
            <translation>在肖像中已找不到所选人脸：请重新打开图片。</translation>
        </message>
        <message>
            <location filename="../../engine/pipeline.py" />
            <source>The crop cuts through the face of {0}, which reaches from x {1}, y {2} to x {3}, y {4}: choose a square around that.</source>
            <translation>裁剪区域切到了“{0}”中的人脸，该人脸的范围是从 x {1}、y {2} 到 x {3}、y {4}：请选择包住它的方形。</translation>
        </message>
        <message>
            <location filename="../../engine/studio_scene.py" />
            <source>The crop cuts through the face: make it larger, or move it so that the whole face is in it.</source>
            <translation>裁剪区域切到了人脸：请将其放大或移动，使整个人脸位于其中。</translation>
        </message>
        <message>
            <location filename="../../engine/faces/detect.py" />
            <source>The crop does not contain the face of {0}: it must hold everything from x {1}, y {2} to x {3}, y {4}.</source>
            <translation>裁剪区域没有包含“{0}”中的人脸：它必须容纳从 x {1}、y {2} 到 x {3}、y {4} 的全部内容。</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>The disk is full, {0} cannot be saved: free some space, then try again.</source>
            <translation>磁盘已满，无法保存“{0}”：请腾出空间，然后重试。</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>The disk with {0} is full; free some space or choose another folder.</source>
            <translation>“{0}”所在的磁盘已满；请腾出空间或选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../engine/driving/transfer.py" />
            <source>The driver's face is not seen from {0} s to {1} s: the portrait rests meanwhile.</source>
            <translation>从 {0} 秒到 {1} 秒看不到驱动者的人脸：其间肖像保持静止。</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/sender.py" />
            <source>The driver's face is not seen from {0} s to {1} s: the still rests meanwhile.</source>
            <translation>从 {0} 秒到 {1} 秒看不到驱动者的人脸：其间静态图保持静止。</translation>
        </message>
        <message>
            <location filename="../../engine/driving/transfer.py" />
            <source>The driving video is cut at {0} s: from there on, its motion counts from a new reference.</source>
            <translation>驱动视频在 {0} 秒处有剪切：从该处起，动作以新的参考帧计算。</translation>
        </message>
        <message>
            <location filename="../../engine/driving/length.py" />
            <source>The driving video is {0} s long, the voice {1} s: the video's end is left out.</source>
            <translation>驱动视频长 {0} 秒，语音长 {1} 秒：视频的结尾部分将被略去。</translation>
        </message>
        <message>
            <location filename="../../engine/driving/length.py" />
            <source>The driving video is {0} s long, the voice {1} s: then the portrait rests.</source>
            <translation>驱动视频长 {0} 秒，语音长 {1} 秒：之后肖像将静止。</translation>
        </message>
        <message>
            <location filename="../../engine/driving/transfer.py" />
            <source>The driving video lies on its side: it was turned upright.</source>
            <translation>驱动视频是横倒的：已将其转正。</translation>
        </message>
        <message>
            <location filename="../../engine/driving/transfer.py" />
            <source>The driving video shows {0} faces: the largest at its beginning is followed.</source>
            <translation>驱动视频中有 {0} 张人脸：将跟踪开头处最大的一张。</translation>
        </message>
        <message>
            <location filename="../../engine/driving/driver_files.py" />
            <location filename="../../engine/driving/track.py" />
            <location filename="../../engine/reenactment/sender.py" />
            <source>The driving video {0} cannot be used: {1}; save or film it again.</source>
            <translation>无法使用驱动视频“{0}”：{1}；请重新保存或重新拍摄。</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/sender.py" />
            <source>The driving video {0} changed while it was read: try again.</source>
            <translation>驱动视频“{0}”在读取过程中发生了变化：请重试。</translation>
        </message>
        <message>
            <location filename="../../engine/driving/track.py" />
            <source>The driving video {0} has only {1} frames a second: lips can be followed from {2} on, and well from {3} on.</source>
            <translation>驱动视频“{0}”每秒只有 {1} 帧：从 {2} 帧起才能跟踪嘴唇，从 {3} 帧起效果良好。</translation>
        </message>
        <message>
            <location filename="../../engine/driving/driver_files.py" />
            <source>The driving video {0} holds no pictures: save or film it again.</source>
            <translation>驱动视频“{0}”不含画面：请重新保存或重新拍摄。</translation>
        </message>
        <message>
            <location filename="../../engine/driving/track.py" />
            <source>The driving video {0} is longer than {1} minutes: cut it into shorter parts.</source>
            <translation>驱动视频“{0}”长于 {1} 分钟：请将其剪成较短的部分。</translation>
        </message>
        <message>
            <location filename="../../engine/driving/track.py" />
            <source>The driving video {0} is only {1} s long: at least {2} s are needed.</source>
            <translation>驱动视频“{0}”只有 {1} 秒长：至少需要 {2} 秒。</translation>
        </message>
        <message>
            <location filename="../../engine/driving/track.py" />
            <source>The driving video {0} shows a face in only {1} of its {2} frames: use one that shows it throughout.</source>
            <translation>驱动视频“{0}”的 {2} 帧中只有 {1} 帧有人脸：请使用自始至终都有人脸的视频。</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The eyes are closed: use a picture with open eyes, for closed ones stay closed.</source>
            <translation>眼睛是闭着的：请使用睁眼的图片，因为闭着的眼睛会一直闭着。</translation>
        </message>
        <message>
            <location filename="../../engine/faces/detect.py" />
            <location filename="../../engine/studio_scene.py" />
            <source>The face in {0} is too small ({1} px): use a picture where it is {2} px or larger.</source>
            <translation>“{0}”中的人脸过小（{1} px）：请使用人脸为 {2} px 或更大的图片。</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The face is blurred: a sharper picture gives a better result.</source>
            <translation>面部模糊：更清晰的图片效果更好。</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The face is cut off by the edge of the picture: use a picture that shows all of it.</source>
            <translation>面部被图片边缘切断：请使用能看到整个面部的图片。</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/dub.py" />
            <source>The face is not seen for {0} s in all, first at {1} s: those frames stay as they are.</source>
            <translation>共有 {0} 秒看不到人脸，首次出现在 {1} 秒处：这些帧保持原样。</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The face is only {0} px large: a larger picture gives a sharper result.</source>
            <translation>面部只有 {0} px 大：更大的图片会得到更清晰的结果。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/send.py" />
            <source>The file {0} needs a name that ends in {1}.</source>
            <translation>文件“{0}”的名称需要以 {1} 结尾。</translation>
        </message>
        <message>
            <location filename="../../engine/driving/camera.py" />
            <source>The film cannot be written to {0}: {1}.</source>
            <translation>无法将拍摄的视频写入“{0}”：{1}。</translation>
        </message>
        <message>
            <location filename="../../engine/cache.py" />
            <source>The folder for preview frames, {0}, cannot be written ({1}): make room there or choose another folder in the preferences.</source>
            <translation>无法写入预览帧的文件夹“{0}”（{1}）：请在该处腾出空间，或在首选项中选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/followed.py" />
            <location filename="../../engine/dubbing/sound.py" />
            <location filename="../../engine/export.py" />
            <location filename="../../engine/reenactment/stream_sound.py" />
            <source>The folder for temporary files takes no more ({0}); make room there.</source>
            <translation>无法继续写入临时文件的文件夹（{0}）；请在该处腾出空间。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <location filename="../../engine/batch/run.py" />
            <source>The folder {0} cannot be made ({1}): choose another one.</source>
            <translation>无法创建文件夹“{0}”（{1}）：请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The folder {0} cannot be read ({1}): check its rights.</source>
            <translation>无法读取文件夹“{0}”（{1}）：请检查其权限。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/send.py" />
            <location filename="../../engine/target.py" />
            <source>The folder {0} does not exist; create it or choose another one.</source>
            <translation>文件夹“{0}”不存在；请创建它或选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The folder {0} holds no sound files: choose another one.</source>
            <translation>文件夹“{0}”中没有声音文件：请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>The folder {0} holds other files too; choose a new name for the export.</source>
            <translation>文件夹“{0}”中还有其他文件；请为导出另选新名称。</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/dub.py" />
            <source>The frame rate of {0} varies: the result has {1} frames a second.</source>
            <translation>“{0}”的帧率不固定：结果为每秒 {1} 帧。</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The head is tilted by {0} degrees: straighten the picture for a steadier result.</source>
            <translation>头部倾斜了 {0} 度：请将图片摆正，以得到更稳定的结果。</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The head is turned aside by {0} degrees: a view from the front works better.</source>
            <translation>头部侧转了 {0} 度：正面视角效果更好。</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The head lies on its side or upside down: turn the picture upright.</source>
            <translation>头部是横倒或颠倒的：请将图片转正。</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The head looks {0} by {1} degrees: a view from the front works better.</source>
            <translation>头部向{0}看 {1} 度：正面视角效果更好。</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>The header of {0} is damaged, without which nothing can be shown: send or save it again.</source>
            <translation>“{0}”的文件头已损坏，缺少它就无法显示任何内容：请重新发送或保存。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/convert.py" />
            <source>The heard voice can be written of a project only; name a .likeness file.</source>
            <translation>处理后的语音只能从项目写出；请指定 .likeness 文件。</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/credentials.py" />
            <source>The key for signing cannot be kept in {0}: let it be written to.</source>
            <translation>无法将签名密钥保存在“{0}”中：请允许写入该位置。</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/credentials.py" />
            <source>The key for signing cannot be read: choose a PEM file without a password.</source>
            <translation>无法读取签名密钥：请选择没有密码的 PEM 文件。</translation>
        </message>
        <message>
            <location filename="../../engine/models.py" />
            <source>The list of models is missing or damaged; please install Likeness again.</source>
            <translation>模型列表缺失或已损坏；请重新安装 Likeness。</translation>
        </message>
        <message>
            <location filename="../../engine/models.py" />
            <source>The list of models was made for a later version of Likeness; please update Likeness.</source>
            <translation>模型列表由更高版本的 Likeness 制作；请更新 Likeness。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The list {0} cannot be read ({1}): check its name and rights.</source>
            <translation>无法读取列表“{0}”（{1}）：请检查其名称和权限。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The list {0} cannot be written ({1}): choose another name or folder.</source>
            <translation>无法写入列表“{0}”（{1}）：请选择其他名称或文件夹。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The list {0} is empty: its first line names the columns portrait, voice and output.</source>
            <translation>列表“{0}”为空：其第一行应列出 portrait、voice 和 output 各列。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The list {0} is no text in UTF-8: save it as CSV in UTF-8.</source>
            <translation>列表“{0}”不是 UTF-8 文本：请以 UTF-8 保存为 CSV。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The list {0} is not there: check its name.</source>
            <translation>列表“{0}”不存在：请检查其名称。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>The list {0} names columns but no job: add a row for each video.</source>
            <translation>列表“{0}”列出了各列但没有任务：请为每个视频添加一行。</translation>
        </message>
        <message>
            <location filename="../../engine/worker/live.py" />
            <source>The live motion cannot be written to {0} ({1}); make room there.</source>
            <translation>无法将实时动作写入“{0}”（{1}）；请在该处腾出空间。</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/words.py" />
            <source>The manifest and the hidden mark name different exports: do not trust the manifest.</source>
            <translation>清单与隐形标识指向不同的导出：请勿信任该清单。</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/manifest.py" />
            <source>The manifest could not be signed ({0}): check the certificate.</source>
            <translation>无法为清单签名（{0}）：请检查证书。</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/words.py" />
            <source>The manifest is broken: this file was changed after it was signed, or the manifest was forged.</source>
            <translation>清单无效：此文件在签名后被更改过，或清单是伪造的。</translation>
        </message>
        <message>
            <location filename="../../engine/nets/avfr_sound.py" />
            <source>The mel bands of a sound must be a multiple of 8, not {0}.</source>
            <translation>声音的梅尔频带数必须是 8 的倍数，而不是 {0}。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/spoken.py" />
            <location filename="../../engine/phones.py" />
            <source>The model of PocketSphinx is missing or damaged; install Likeness again.</source>
            <translation>PocketSphinx 的模型缺失或已损坏；请重新安装 Likeness。</translation>
        </message>
        <message>
            <location filename="../../engine/models.py" />
            <source>The model {0} ({1}) is damaged; please install Likeness again.</source>
            <translation>模型 {0}（{1}）已损坏；请重新安装 Likeness。</translation>
        </message>
        <message>
            <location filename="../../engine/models.py" />
            <source>The model {0} ({1}) is missing; please install Likeness again.</source>
            <translation>模型 {0}（{1}）缺失；请重新安装 Likeness。</translation>
        </message>
        <message>
            <location filename="../../engine/motion/blink_sequences.py" />
            <source>The model {0} is damaged; please install Likeness again.</source>
            <translation>模型 {0} 已损坏；请重新安装 Likeness。</translation>
        </message>
        <message>
            <location filename="../../engine/models.py" />
            <source>The model {0} is not part of this installation; please install Likeness again.</source>
            <translation>模型 {0} 不属于此安装；请重新安装 Likeness。</translation>
        </message>
        <message>
            <location filename="../../engine/motion/blinks.py" />
            <source>The model {0} makes no blinks; please install Likeness again.</source>
            <translation>模型 {0} 不能生成眨眼；请重新安装 Likeness。</translation>
        </message>
        <message>
            <location filename="../../engine/worker/operations.py" />
            <source>The motion cannot be written to {0} ({1}): make room there.</source>
            <translation>无法将动作写入“{0}”（{1}）：请在该处腾出空间。</translation>
        </message>
        <message>
            <location filename="../../engine/tracks.py" />
            <source>The motion is missing or damaged: generate it again.</source>
            <translation>动作缺失或已损坏：请重新生成。</translation>
        </message>
        <message>
            <location filename="../../engine/deliver.py" />
            <source>The motion was made for another face, voice or seed: generate it again, then export.</source>
            <translation>动作是为另一张人脸、另一段语音或另一个种子生成的：请重新生成，然后导出。</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The mouth is open: a picture with closed lips works better.</source>
            <translation>嘴是张开的：双唇闭合的图片效果更好。</translation>
        </message>
        <message>
            <location filename="../../engine/faces/advice.py" />
            <source>The mouth is wide open: use a picture with closed lips, for these can hardly be brought together.</source>
            <translation>嘴张得很大：请使用双唇闭合的图片，因为这样的嘴唇很难合拢。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>The name {0} has {1} in it: what can be filled in is {2}.</source>
            <translation>名称“{0}”中含有 {1}：可以填入的是 {2}。</translation>
        </message>
        <message>
            <location filename="../../engine/voice.py" />
            <source>The noise gate at {0} dB takes out all of {1}; lower it.</source>
            <translation>{0} dB 的噪声门会去除“{1}”的全部声音；请将其调低。</translation>
        </message>
        <message>
            <location filename="../../engine/nets/avfr_keypoints.py" />
            <source>The packed frame holds what is not a number: it is damaged.</source>
            <translation>打包的帧中含有不是数字的内容：它已损坏。</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>The picture cannot be written: {0} is no folder; choose another one.</source>
            <translation>无法写入图片：“{0}”不是文件夹；请选择其他位置。</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>The picture {0} cannot be written ({1}); choose another folder.</source>
            <translation>无法写入图片“{0}”（{1}）；请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../engine/studio_scene.py" />
            <source>The portrait cannot be written to {0} ({1}): make room there.</source>
            <translation>无法将肖像写入“{0}”（{1}）：请在该处腾出空间。</translation>
        </message>
        <message>
            <location filename="../../engine/studio_scene.py" />
            <source>The portrait is missing from the project: open the picture again.</source>
            <translation>项目中缺少肖像：请重新打开图片。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/plan.py" />
            <source>The portrait of {0} cannot be written to {1} ({2}): make room there.</source>
            <translation>无法将“{0}”的肖像写入“{1}”（{2}）：请在该处腾出空间。</translation>
        </message>
        <message>
            <location filename="../../engine/deliver.py" />
            <source>The prepared voice is missing or damaged: choose the voice again, then export.</source>
            <translation>准备好的语音缺失或已损坏：请重新选择语音，然后导出。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/cluster.py" />
            <source>The process or the machine that made this video was lost ({0}).</source>
            <translation>生成此视频的进程或计算机已丢失（{0}）。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/pool.py" />
            <source>The process that made this video said nothing for {0} s.</source>
            <translation>生成此视频的进程已有 {0} 秒没有回应。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/pool.py" />
            <source>The process that made this video {0}.</source>
            <translation>生成此视频的进程已结束（{0}）。</translation>
        </message>
        <message>
            <location filename="../../engine/assets.py" />
            <source>The program's file {0} is missing; please install Likeness again.</source>
            <translation>程序文件 {0} 缺失；请重新安装 Likeness。</translation>
        </message>
        <message>
            <location filename="../../engine/assets.py" />
            <source>The program's file {0}/{1} is missing; please install Likeness again.</source>
            <translation>程序文件 {0}/{1} 缺失；请重新安装 Likeness。</translation>
        </message>
        <message>
            <location filename="../../engine/assets.py" />
            <source>The program's own files are missing; please install Likeness again.</source>
            <translation>程序自身的文件缺失；请重新安装 Likeness。</translation>
        </message>
        <message>
            <location filename="../../engine/codec.py" />
            <source>The project cannot be read: its text is damaged.</source>
            <translation>无法读取项目：其文本已损坏。</translation>
        </message>
        <message>
            <location filename="../../engine/deliver.py" />
            <source>The project has no motion yet: generate it first, then export.</source>
            <translation>项目还没有动作：请先生成动作，然后导出。</translation>
        </message>
        <message>
            <location filename="../../engine/deliver.py" />
            <source>The project has no portrait yet: choose a picture first, then export.</source>
            <translation>项目还没有肖像：请先选择图片，然后导出。</translation>
        </message>
        <message>
            <location filename="../../engine/studio_scene.py" />
            <source>The project has no portrait yet: choose a picture first.</source>
            <translation>项目还没有肖像：请先选择图片。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/send.py" />
            <source>The project has no voice to write; add one first.</source>
            <translation>项目没有可写出的语音；请先添加语音。</translation>
        </message>
        <message>
            <location filename="../../engine/codec.py" />
            <source>The project holds something that this version cannot read: {0}.</source>
            <translation>项目含有此版本无法读取的内容：{0}。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/plan.py" />
            <source>The project {0} has no portrait yet: choose a picture in it first.</source>
            <translation>项目“{0}”还没有肖像：请先在其中选择一张图片。</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/dub.py" />
            <source>The range begins at {0} s, but {1} is {2} s long: choose an earlier one.</source>
            <translation>区间从 {0} 秒开始，但“{1}”只有 {2} 秒长：请选择更早的区间。</translation>
        </message>
        <message>
            <location filename="../../engine/formats.py" />
            <source>The range from {0} s to {1} s cannot be exported: choose one that lasts {2} s or more.</source>
            <translation>无法导出从 {0} 秒到 {1} 秒的区间：请选择长度为 {2} 秒或以上的区间。</translation>
        </message>
        <message>
            <location filename="../../engine/deliver.py" />
            <source>The range lies behind the end of the voice: choose another one, then export.</source>
            <translation>该区间位于语音结尾之后：请另选区间，然后导出。</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The range of {0} ends at {1} s; it must end after its start, {2} s.</source>
            <translation>“{0}”的区间在 {1} 秒处结束；它必须在其开始处（{2} 秒）之后结束。</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The range of {0} starts at {1} s; it must start at 0 s or later.</source>
            <translation>“{0}”的区间在 {1} 秒处开始；它必须在 0 秒或之后开始。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/bring.py" />
            <source>The recording is {0} s long, the voice {1} s: its end is left out.</source>
            <translation>录制文件长 {0} 秒，语音长 {1} 秒：录制文件的结尾部分将被略去。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/bring.py" />
            <source>The recording is {0} s long, the voice {1} s: then it rests.</source>
            <translation>录制文件长 {0} 秒，语音长 {1} 秒：之后肖像将静止。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/lay.py" />
            <source>The recording shows no face from {0} s to {1} s: the portrait rests meanwhile.</source>
            <translation>录像从 {0} 秒到 {1} 秒没有人脸：其间肖像保持静止。</translation>
        </message>
        <message>
            <location filename="../../engine/deliver.py" />
            <source>The renderer {0} cannot leave the background out: choose warp for this export.</source>
            <translation>渲染器 {0} 无法去除背景：请为此导出选择 warp。</translation>
        </message>
        <message>
            <location filename="../../engine/render/overlays.py" />
            <source>The renderer {0} has nothing called {1} to lay over its frames.</source>
            <translation>渲染器 {0} 没有名为 {1} 的可叠加内容。</translation>
        </message>
        <message>
            <location filename="../../engine/nets/avfr.py" />
            <source>The side of AVFR-GAN must be a multiple of {0}, not {1}.</source>
            <translation>AVFR-GAN 的边长必须是 {0} 的倍数，而不是 {1}。</translation>
        </message>
        <message>
            <location filename="../../engine/nets/attention_texture.py" />
            <source>The side of the attention net must be a multiple of {0}, not {1}.</source>
            <translation>注意力网络的边长必须是 {0} 的倍数，而不是 {1}。</translation>
        </message>
        <message>
            <location filename="../../engine/nets/avfr.py" />
            <source>The size {0} of AVFR-GAN must be 1 at least.</source>
            <translation>AVFR-GAN 的尺寸 {0} 必须至少为 1。</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_sound.py" />
            <source>The sound cannot be made small enough to be sent: {0}.</source>
            <translation>无法将声音压缩到足以发送的大小：{0}。</translation>
        </message>
        <message>
            <location filename="../../engine/driving/reenact.py" />
            <source>The sound of the driving video {0} cannot be used or is silence: so is the video.</source>
            <translation>驱动视频“{0}”的声音无法使用或为静音：生成的视频也没有声音。</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/sound.py" />
            <source>The sound of the voice {0} and of the video cannot be mixed: {1}.</source>
            <translation>无法将语音“{0}”的声音与视频的声音混合：{1}。</translation>
        </message>
        <message>
            <location filename="../../engine/voice.py" />
            <source>The sound of {0} cannot be taken out: {1}.</source>
            <translation>无法提取“{0}”的声音：{1}。</translation>
        </message>
        <message>
            <location filename="../../engine/phones.py" />
            <source>The sounds of the voice cannot be recognised between {0} s and {1} s; trim that part away or choose another recording.</source>
            <translation>语音在 {0} 秒到 {1} 秒之间的发音无法识别；请将该部分修剪掉，或选择其他录音。</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>The spoken text cannot be written to {0} ({1}); make room there.</source>
            <translation>无法将朗读的文本写入“{0}”（{1}）；请在该处腾出空间。</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/receiver.py" />
            <source>The still of {0} cannot be decoded: send or save it again.</source>
            <translation>无法解码“{0}”的静态图：请重新发送或保存。</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>The still of {0} is damaged, without which nothing can be shown: send it again.</source>
            <translation>“{0}”的静态图已损坏，缺少它就无法显示任何内容：请重新发送。</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/facts.py" />
            <source>The stream ends after {0} s of {1} s: it was cut short.</source>
            <translation>流在 {1} 秒中的 {0} 秒处结束：它被截断了。</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>The stream {0} cannot be read ({1}): check its name and rights.</source>
            <translation>无法读取流“{0}”（{1}）：请检查其名称和权限。</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/streams.py" />
            <source>The stream {0} needs a name that ends in {1}.</source>
            <translation>流“{0}”的名称需要以 {1} 结尾。</translation>
        </message>
        <message>
            <location filename="../../engine/nets/temporal_gan.py" />
            <source>The temporal GAN has widths for {0} scales, not {1}.</source>
            <translation>Temporal GAN 有 {0} 个尺度的宽度，而不是 {1} 个。</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>The text has {0} signs, and at most {1} are spoken at once; speak it in parts.</source>
            <translation>文本有 {0} 个字符，而一次最多朗读 {1} 个；请分段朗读。</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>The video would overwrite its own source {0}; choose another name for it.</source>
            <translation>视频会覆盖自身的来源“{0}”；请为其另选名称。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/run.py" />
            <source>The video would overwrite {0}, from which videos are made: choose another name.</source>
            <translation>视频会覆盖“{0}”，而它是用来生成视频的素材：请另选名称。</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/dub.py" />
            <source>The video {0} cannot be dubbed: {1}; film it again.</source>
            <translation>无法为视频“{0}”配音：{1}；请重新拍摄。</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/followed.py" />
            <source>The video {0} cannot be dubbed: {1}; save or film it again.</source>
            <translation>无法为视频“{0}”配音：{1}；请重新保存或重新拍摄。</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>The video {0} cannot be written ({1}); choose another name or folder.</source>
            <translation>无法写入视频“{0}”（{1}）；请选择其他名称或文件夹。</translation>
        </message>
        <message>
            <location filename="../../engine/export.py" />
            <source>The video {0} cannot be written: {1}.</source>
            <translation>无法写入视频“{0}”：{1}。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/run.py" />
            <source>The video {0} did not arrive whole: check the disk of {1}.</source>
            <translation>视频“{0}”没有完整送达：请检查“{1}”所在的磁盘。</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/footage.py" />
            <source>The video {0} has {1} frames a second: lips can be dubbed from {2} to {3}; convert it first.</source>
            <translation>视频“{0}”为每秒 {1} 帧：嘴唇配音支持 {2} 到 {3} 帧；请先转换。</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/footage.py" />
            <source>The video {0} is longer than {1} minutes: cut it into shorter parts.</source>
            <translation>视频“{0}”长于 {1} 分钟：请将其剪成较短的部分。</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/footage.py" />
            <source>The video {0} is only {1} s long: at least {2} s are needed.</source>
            <translation>视频“{0}”只有 {1} 秒长：至少需要 {2} 秒。</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/followed.py" />
            <source>The video {0} is too long: cut it into shorter parts.</source>
            <translation>视频“{0}”过长：请将其剪成较短的部分。</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>The video {0} needs a name that ends in {1}{2}.</source>
            <translation>视频“{0}”的名称需要以 {1}{2} 结尾。</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/followed.py" />
            <source>The video {0} shows a face in only {1} of its frames: use one that shows it for longer.</source>
            <translation>视频“{0}”只有 {1} 的帧中有人脸：请使用人脸出现更久的视频。</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/dub.py" />
            <source>The video {0} was changed while it was dubbed: try again.</source>
            <translation>视频“{0}”在配音过程中发生了变化：请重试。</translation>
        </message>
        <message>
            <location filename="../../engine/voice.py" />
            <source>The voice cannot be written to {0} ({1}); make room there.</source>
            <translation>无法将语音写入“{0}”（{1}）；请在该处腾出空间。</translation>
        </message>
        <message>
            <location filename="../../engine/motion/audio2keypoint.py" />
            <location filename="../../engine/motion/speech_landmarks.py" />
            <location filename="../../engine/motion/temporal_gan.py" />
            <source>The voice is empty: choose a recording with speech in it.</source>
            <translation>语音为空：请选择含有说话声的录音。</translation>
        </message>
        <message>
            <location filename="../../engine/voice.py" />
            <source>The voice is longer than six hours; choose a shorter part of it.</source>
            <translation>语音超过六小时；请选择其中较短的部分。</translation>
        </message>
        <message>
            <location filename="../../engine/driving/reenact.py" />
            <source>The voice is {0} s long, the driving video {1} s: it ends in silence.</source>
            <translation>语音长 {0} 秒，驱动视频长 {1} 秒：视频结尾没有声音。</translation>
        </message>
        <message>
            <location filename="../../engine/driving/reenact.py" />
            <source>The voice is {0} s long, the driving video {1} s: its end is left out.</source>
            <translation>语音长 {0} 秒，驱动视频长 {1} 秒：语音的结尾部分将被略去。</translation>
        </message>
        <message>
            <location filename="../../engine/dubbing/dub.py" />
            <source>The voice is {0} s long, what is dubbed {1} s: its end is left out.</source>
            <translation>语音长 {0} 秒，配音部分长 {1} 秒：语音的结尾部分将被略去。</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} cannot be opened ({1}); check its name and rights.</source>
            <translation>无法打开语音“{0}”（{1}）；请检查其名称和权限。</translation>
        </message>
        <message>
            <location filename="../../engine/voice.py" />
            <source>The voice {0} cannot be prepared: {1}.</source>
            <translation>无法准备语音“{0}”：{1}。</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} cannot be read: {1}.</source>
            <translation>无法读取语音“{0}”：{1}。</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} cannot be unpacked into {1} ({2}); make room there.</source>
            <translation>无法将语音“{0}”解包到“{1}”（{2}）；请在该处腾出空间。</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} does not exist; check its name.</source>
            <translation>语音“{0}”不存在；请检查其名称。</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} holds values that are no numbers (NaN or infinite); save it again.</source>
            <translation>语音“{0}”含有不是数字的值（NaN 或无穷大）；请重新保存。</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} is a folder; choose a sound file in it.</source>
            <translation>语音“{0}”是文件夹；请选择其中的声音文件。</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} is damaged: most of its sound cannot be read; save it again.</source>
            <translation>语音“{0}”已损坏：大部分声音无法读取；请重新保存。</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} is damaged: only {1} of its sound can be read; save it again.</source>
            <translation>语音“{0}”已损坏：只能读取其声音的 {1}；请重新保存。</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} is damaged: {1} of its sound could be read, the rest is missing.</source>
            <translation>语音“{0}”已损坏：读取了其声音的 {1}，其余部分缺失。</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} is empty (0 bytes); record or save it again.</source>
            <translation>语音“{0}”为空（0 字节）；请重新录制或保存。</translation>
        </message>
        <message>
            <location filename="../../engine/export.py" />
            <source>The voice {0} is no longer there; put it back or load another one.</source>
            <translation>语音“{0}”已不存在；请将其放回原处，或载入其他语音。</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} is not an ordinary file; save the sound to a file first.</source>
            <translation>语音“{0}”不是普通文件；请先将声音保存为文件。</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>The voice {0} is not installed any more; choose another one.</source>
            <translation>嗓音“{0}”已不再安装；请选择其他嗓音。</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} is silent (nothing above -60 dB); record it again, louder.</source>
            <translation>语音“{0}”没有声音（没有高于 -60 dB 的内容）；请以更大的音量重新录制。</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>The voice {0} {1} {2} s; choose a range inside it.</source>
            <translation>语音“{0}”不够长（{1} {2} s）；请选择其范围内的区间。</translation>
        </message>
        <message>
            <location filename="../../engine/nets/deepspeech.py" />
            <source>The weights do not fit DeepSpeech ({0}); take the checkpoint of an English release with 29 symbols.</source>
            <translation>权重与 DeepSpeech 不匹配（{0}）；请使用含 29 个符号的英语发行版的检查点。</translation>
        </message>
        <message>
            <location filename="../../engine/nets/deepspeech.py" />
            <source>The weights do not fit DeepSpeech: {0} has {1} dimensions; take a checkpoint of 0.6 to 0.9.</source>
            <translation>权重与 DeepSpeech 不匹配：{0} 有 {1} 个维度；请使用 0.6 至 0.9 的检查点。</translation>
        </message>
        <message>
            <location filename="../../engine/speech_features.py" />
            <source>The weights {0} are no .safetensors or .npz file; convert them to one of these.</source>
            <translation>权重“{0}”不是 .safetensors 或 .npz 文件；请将其转换为其中一种。</translation>
        </message>
        <message>
            <location filename="../../engine/speech_features.py" />
            <source>The weights {0} cannot be read ({1}); give the whole file.</source>
            <translation>无法读取权重“{0}”（{1}）；请提供完整的文件。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/pool.py" />
            <source>The worker processes end as soon as they start: install Likeness again.</source>
            <translation>工作进程一启动就结束：请重新安装 Likeness。</translation>
        </message>
        <message>
            <location filename="../../engine/worker/live.py" />
            <source>The worker was sent sound of {0} Hz.</source>
            <translation>工作进程收到了 {0} Hz 的声音。</translation>
        </message>
        <message>
            <location filename="../../engine/worker/live.py" />
            <source>The worker was sent sound that it cannot read.</source>
            <translation>工作进程收到了无法读取的声音。</translation>
        </message>
        <message>
            <location filename="../../engine/worker/live.py" />
            <source>The worker was told a look-ahead of {0}: it must be 0 to {1} frames.</source>
            <translation>工作进程收到的前瞻为 {0}：必须为 0 到 {1} 帧。</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/credentials.py" />
            <source>The {0} for signing {1} cannot be read: choose another one.</source>
            <translation>无法读取用于签名的 {0}“{1}”：请选择其他文件。</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/credentials.py" />
            <source>The {0} for signing {1} is too large for a PEM file: choose another one.</source>
            <translation>用于签名的 {0}“{1}”过大，不像 PEM 文件：请选择其他文件。</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/making.py" />
            <source>The {0} {1} is no longer there; put it back, then try again.</source>
            <translation>{0}“{1}”已不存在；请将其放回原处，然后重试。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/registry.py" />
            <source>There are no mouth cues to write; generate motion or add cues first.</source>
            <translation>没有可写出的口型；请先生成动作或添加口型。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/send.py" />
            <source>There are no takes to put on a timeline; add a voice first.</source>
            <translation>没有可放到时间线上的语音；请先添加语音。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/registry.py" />
            <source>There are no words to write as subtitles; add markers with words, or type a text.</source>
            <translation>没有可写成字幕的文字；请添加带文字的标记，或输入文本。</translation>
        </message>
        <message>
            <location filename="../../engine/faces/detect.py" />
            <source>There is no face backend named {0}: use mediapipe or fan.</source>
            <translation>没有名为 {0} 的人脸后端：请使用 mediapipe 或 fan。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/reading.py" />
            <source>There is no file {0}; choose another one.</source>
            <translation>文件“{0}”不存在；请选择其他文件。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/registry.py" />
            <source>There is no format called {0}: choose {1}.</source>
            <translation>没有名为 {0} 的格式：请选择 {1}。</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>There is no moment {0} s in {1}; choose one from 0 s on.</source>
            <translation>“{1}”中没有 {0} 秒这一时刻；请选择 0 秒或之后的时刻。</translation>
        </message>
        <message>
            <location filename="../../engine/motion/registry.py" />
            <source>There is no motion generator called {0}: choose {1}.</source>
            <translation>没有名为 {0} 的动作生成器：请选择 {1}。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/arkit.py" />
            <location filename="../../engine/interchange/openface.py" />
            <location filename="../../engine/interchange/send.py" />
            <source>There is no motion to write; generate it first.</source>
            <translation>没有可写出的动作；请先生成动作。</translation>
        </message>
        <message>
            <location filename="../../engine/tracks.py" />
            <source>There is no motion yet: add a portrait and a voice first.</source>
            <translation>还没有动作：请先添加肖像和语音。</translation>
        </message>
        <message>
            <location filename="../../engine/formats.py" />
            <source>There is no preset called {0}: choose {1}.</source>
            <translation>没有名为 {0} 的预设：请选择 {1}。</translation>
        </message>
        <message>
            <location filename="../../engine/formats.py" />
            <source>There is no quality called {0}: choose {1}.</source>
            <translation>没有名为 {0} 的质量：请选择 {1}。</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>There is no renderer called {0}: choose {1}.</source>
            <translation>没有名为 {0} 的渲染器：请选择 {1}。</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>There is no text to speak; type a sentence first.</source>
            <translation>没有可朗读的文本；请先输入一句话。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/fcpxml.py" />
            <location filename="../../engine/interchange/otio_files.py" />
            <source>There is no timeline to write; export a project.</source>
            <translation>没有可写出的时间线；请导出一个项目。</translation>
        </message>
        <message>
            <location filename="../../engine/worker/preview.py" />
            <source>There is nothing to show yet: choose a portrait first.</source>
            <translation>还没有可显示的内容：请先选择肖像。</translation>
        </message>
        <message>
            <location filename="../../engine/nets/deepspeech.py" />
            <source>These are no weights of DeepSpeech 0.6 to 0.9: {0} is missing; give a file with every variable of such a checkpoint under its own name.</source>
            <translation>这不是 DeepSpeech 0.6 至 0.9 的权重：缺少 {0}；请提供一个文件，其中此类检查点的每个变量都以其原名存在。</translation>
        </message>
        <message>
            <location filename="../../engine/motion/speech_landmarks.py" />
            <source>These speech features take a whole voice: record it first.</source>
            <translation>这些语音特征需要整段语音：请先录制语音。</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>This cannot be written as a stream.</source>
            <translation>无法将其写成流。</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/words.py" />
            <source>This has a valid manifest of another program.</source>
            <translation>此文件带有其他程序的有效清单。</translation>
        </message>
        <message>
            <location filename="../../engine/store_blobs.py" />
            <source>This project names a file in a way that cannot be right: open another copy of it.</source>
            <translation>此项目引用文件的方式不正确：请打开该项目的其他副本。</translation>
        </message>
        <message>
            <location filename="../../engine/codec.py" />
            <source>This state of the project cannot be saved: {0}.</source>
            <translation>无法保存项目的此状态：{0}。</translation>
        </message>
        <message>
            <location filename="../../engine/store_history.py" />
            <source>This state of the project is too large to be saved: undo the last step.</source>
            <translation>项目的此状态过大，无法保存：请撤销上一步。</translation>
        </message>
        <message>
            <location filename="../../engine/driving/driver_files.py" />
            <source>What was followed cannot be written to {0} ({1}): make room there.</source>
            <translation>无法将跟踪结果写入“{0}”（{1}）：请在该处腾出空间。</translation>
        </message>
        <message>
            <location filename="../../engine/driving/driver_files.py" />
            <source>What was followed of the driving video is gone or damaged: open the video again.</source>
            <translation>驱动视频的跟踪结果丢失或已损坏：请重新打开该视频。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/spoken.py" />
            <source>Words that the English dictionary lacks, read letter by letter: {0}.</source>
            <translation>英语词典中没有、已逐个字母读出的单词：{0}。</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/looking.py" />
            <source>{0} cannot be looked at: choose a video or a picture that can be played.</source>
            <translation>无法检查“{0}”：请选择可以播放的视频或图片。</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/looking.py" />
            <source>{0} cannot be looked at: choose a whole picture or video.</source>
            <translation>无法检查“{0}”：请选择完整的图片或视频。</translation>
        </message>
        <message>
            <location filename="../../engine/store_blobs.py" />
            <source>{0} cannot be read ({1}): choose another file.</source>
            <translation>无法读取“{0}”（{1}）：请选择其他文件。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/convert.py" />
            <location filename="../../engine/interchange/reading.py" />
            <source>{0} cannot be read ({1}); choose another file.</source>
            <translation>无法读取“{0}”（{1}）；请选择其他文件。</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>{0} cannot be read as a video: {1}.</source>
            <translation>无法将“{0}”作为视频读取：{1}。</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>{0} cannot be read or written ({1}): look after the disk and its space, then try again.</source>
            <translation>无法读取或写入“{0}”（{1}）：请检查磁盘及其空间，然后重试。</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>{0} cannot be read or written ({1}): look after the disk, then try again.</source>
            <translation>无法读取或写入“{0}”（{1}）：请检查磁盘，然后重试。</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <location filename="../../engine/video.py" />
            <source>{0} cannot be read: check its permissions or copy it elsewhere.</source>
            <translation>无法读取“{0}”：请检查其权限，或将其复制到别处。</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/verify.py" />
            <source>{0} cannot be read: check its permissions.</source>
            <translation>无法读取“{0}”：请检查其权限。</translation>
        </message>
        <message>
            <location filename="../../engine/store.py" />
            <source>{0} cannot be written where it is: it is open for reading only.</source>
            <translation>无法在原处写入“{0}”：它以只读方式打开。</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>{0} cannot be written: save a copy elsewhere.</source>
            <translation>无法写入“{0}”：请在别处保存副本。</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>{0} cannot speak this text ({1}); choose another voice.</source>
            <translation>{0} 无法朗读此文本（{1}）；请选择其他嗓音。</translation>
        </message>
        <message>
            <location filename="../../engine/store_rescue.py" />
            <source>{0} could not be read any more: add it again.</source>
            <translation>“{0}”已无法读取：请重新添加。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/rhubarb.py" />
            <source>{0} defines entities or is nested too deeply; export the file anew.</source>
            <translation>“{0}”定义了实体或嵌套过深；请重新导出该文件。</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} does not fit in memory: make it smaller and try again.</source>
            <translation>“{0}”超出了内存容量：请将其缩小后重试。</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/receiver.py" />
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>{0} ends before its first frame: send or save it again, whole.</source>
            <translation>“{0}”在第一帧之前就结束了：请完整地重新发送或保存。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>{0} has more than {1} rows: make several lists of it.</source>
            <translation>“{0}”超过 {1} 行：请将其分成多个列表。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/convert.py" />
            <source>{0} has no ending that is known here: choose a format with --to.</source>
            <translation>“{0}”没有此处支持的扩展名：请用 --to 选择格式。</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>{0} has no moving picture: choose a video that shows a face.</source>
            <translation>“{0}”没有活动画面：请选择有人脸的视频。</translation>
        </message>
        <message>
            <location filename="../../engine/store_blobs.py" />
            <source>{0} has {1} MB, and a project takes files up to 900 MB: shorten it.</source>
            <translation>“{0}”有 {1} MB，而项目只能容纳不超过 900 MB 的文件：请将其缩短。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>{0} has {1} cells for {2} columns: check its separators and quotes.</source>
            <translation>{0} 有 {1} 个单元格，却有 {2} 列：请检查其分隔符和引号。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/tables.py" />
            <source>{0} has {1} frames a second, not {2} to {3}.</source>
            <translation>“{0}”为每秒 {1} 帧，不在 {2} 到 {3} 之间。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>{0} has {1} signs as {2}: shorten it.</source>
            <translation>{0} 的 {2} 有 {1} 个字符：请将其缩短。</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>{0} hears the voice beside the motion: choose a voice first.</source>
            <translation>{0} 除动作外还要听取语音：请先选择语音。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/papagayo.py" />
            <source>{0} holds another voice, {1}, which was left out.</source>
            <translation>“{0}”中还有另一个语音 {1}，已将其略去。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/tables.py" />
            <source>{0} holds fewer than two frames; choose a longer recording.</source>
            <translation>“{0}”不足两帧；请选择更长的录制文件。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/reading.py" />
            <source>{0} holds more than {1} entries; cut it into shorter parts.</source>
            <translation>“{0}”超过 {1} 个条目；请将其剪成较短的部分。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/tables.py" />
            <source>{0} holds more than {1} frames; cut it into shorter parts.</source>
            <translation>“{0}”超过 {1} 帧；请将其剪成较短的部分。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/tables.py" />
            <source>{0} holds more than {1} rows; cut it into shorter parts.</source>
            <translation>“{0}”超过 {1} 行；请将其剪成较短的部分。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/openface.py" />
            <source>{0} holds no frames; choose another recording.</source>
            <translation>“{0}”中没有帧；请选择其他录制文件。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/rendering.py" />
            <source>{0} holds no mouth cues for this voice; choose another file.</source>
            <translation>{0} 中没有适用于此语音的口型；请选择其他文件。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/bring.py" />
            <source>{0} holds nothing for this project; choose another file.</source>
            <translation>“{0}”没有可用于此项目的内容；请选择其他文件。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/fcpxml.py" />
            <location filename="../../engine/interchange/otio_files.py" />
            <source>{0} holds {1} effects, transitions or nested parts that were left out.</source>
            <translation>“{0}”中有 {1} 个效果、转场或嵌套部分被略去。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/convert.py" />
            <source>{0} is a file of {1}, of which no {2} can be made: import it into a project and convert that.</source>
            <translation>“{0}”是 {1} 文件，无法由其生成 {2}：请将其导入项目，再转换该项目。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/rendering.py" />
            <source>{0} is a file of {1}, which holds no motion: choose a table of motion.</source>
            <translation>{0} 是{1}文件，其中没有动作：请选择动作表格。</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>{0} is a file; choose another name for the folder.</source>
            <translation>“{0}”是文件；请为文件夹另选名称。</translation>
        </message>
        <message>
            <location filename="../../engine/provenance/looking.py" />
            <source>{0} is a folder without pictures of Likeness: choose a video or a picture.</source>
            <translation>“{0}”是文件夹，其中没有 Likeness 的图片：请选择视频或图片。</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>{0} is a folder: choose a video file in it.</source>
            <translation>“{0}”是文件夹：请选择其中的视频文件。</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} is a folder: choose one picture inside it.</source>
            <translation>“{0}”是文件夹：请选择其中的一张图片。</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>{0} is a folder; name a file in it, such as {1}.</source>
            <translation>“{0}”是文件夹；请指定其中的文件，如 {1}。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>{0} is a link to somewhere else: choose another name for this video.</source>
            <translation>“{0}”是指向别处的链接：请为此视频另选名称。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/journal.py" />
            <source>{0} is a link to somewhere else: remove it, or choose another folder.</source>
            <translation>“{0}”是指向别处的链接：请将其移除，或选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/plan.py" />
            <source>{0} is a picture, and {1} goes for videos that are dubbed: leave it out.</source>
            <translation>“{0}”是图片，而 {1} 用于配音的视频：请将其去掉。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/plan.py" />
            <source>{0} is a video, of which only the lips change: leave out {1}.</source>
            <translation>“{0}”是视频，只更改其中的嘴唇：请去掉 {1}。</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>{0} is a whole disk; name a new folder in it.</source>
            <translation>“{0}”是整个磁盘；请在其中指定一个新文件夹。</translation>
        </message>
        <message>
            <location filename="../../engine/store_rescue.py" />
            <source>{0} is damaged and nothing of it could be read: open another copy of it.</source>
            <translation>“{0}”已损坏，其中没有任何内容可以读取：请打开其他副本。</translation>
        </message>
        <message>
            <location filename="../../engine/store_blobs.py" />
            <source>{0} is damaged in this project: add it again.</source>
            <translation>“{0}”在此项目中已损坏：请重新添加。</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} is damaged or cut short: save or download it again, or use another picture.</source>
            <translation>“{0}”已损坏或不完整：请重新保存或下载，或使用其他图片。</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>{0} is damaged or no video: save or download it again, or take another video.</source>
            <translation>“{0}”已损坏或不是视频：请重新保存或下载，或换一个视频。</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>{0} is damaged: close it and open it again to see what can be saved.</source>
            <translation>“{0}”已损坏：请将其关闭后重新打开，查看可以挽回哪些内容。</translation>
        </message>
        <message>
            <location filename="../../engine/store_rescue.py" />
            <source>{0} is damaged; what could be read is shown, and the file is left as it is: save a copy.</source>
            <translation>“{0}”已损坏；显示的是可以读取的内容，文件保持原样：请保存副本。</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <location filename="../../engine/video.py" />
            <source>{0} is empty (0 bytes): save or download it again.</source>
            <translation>“{0}”为空（0 字节）：请重新保存或下载。</translation>
        </message>
        <message>
            <location filename="../../engine/store.py" />
            <source>{0} is empty: open another copy of it.</source>
            <translation>“{0}”为空：请打开其他副本。</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>{0} is in the way; move it, or choose another name for the video.</source>
            <translation>“{0}”占用了该名称；请将其移开，或为视频另选名称。</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>{0} is larger than any stream: give a file that `likeness stream encode` wrote.</source>
            <translation>“{0}”比任何流都大：请提供由 `likeness stream encode` 写出的文件。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/reading.py" />
            <source>{0} is larger than {1} MB; cut it into shorter parts.</source>
            <translation>“{0}”大于 {1} MB；请将其剪成较短的部分。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/tables.py" />
            <source>{0} is longer than {1} minutes; cut it into shorter parts.</source>
            <translation>“{0}”长于 {1} 分钟；请将其剪成较短的部分。</translation>
        </message>
        <message>
            <location filename="../../engine/store_blobs.py" />
            <location filename="../../engine/store_open.py" />
            <source>{0} is missing in this project: add it again.</source>
            <translation>此项目中缺少“{0}”：请重新添加。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/reading.py" />
            <location filename="../../engine/interchange/rhubarb.py" />
            <source>{0} is nested too deeply; export the file anew.</source>
            <translation>“{0}”嵌套过深；请重新导出该文件。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/registry.py" />
            <source>{0} is no file of mouth cues, motion or words that is known here ({1}).</source>
            <translation>“{0}”不是此处支持的口型、动作或文字文件（{1}）。</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>{0} is no ordinary file: give a file that `likeness stream encode` wrote.</source>
            <translation>“{0}”不是普通文件：请提供由 `likeness stream encode` 写出的文件。</translation>
        </message>
        <message>
            <location filename="../../engine/store_open.py" />
            <source>{0} is no project of Likeness: open one whose name ends in .likeness.</source>
            <translation>“{0}”不是 Likeness 项目：请打开名称以 .likeness 结尾的文件。</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>{0} is no stream of Likeness: give a file that `likeness stream encode` wrote.</source>
            <translation>“{0}”不是 Likeness 的流：请提供由 `likeness stream encode` 写出的文件。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/tables.py" />
            <source>{0} is no table with commas between its columns; export it anew.</source>
            <translation>“{0}”不是以逗号分隔各列的表格；请重新导出。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/reading.py" />
            <source>{0} is no text in UTF-8; save it as such in the program that made it.</source>
            <translation>“{0}”不是 UTF-8 文本；请在制作它的程序中以 UTF-8 保存。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/run.py" />
            <source>{0} is no video but stands in its place: move it away.</source>
            <translation>“{0}”不是视频却占用了视频的位置：请将其移开。</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} is not a picture that can be read: use a {1} file.</source>
            <translation>“{0}”不是可以读取的图片：请使用 {1} 文件。</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>{0} is not a sound or video file, or is damaged; choose another one.</source>
            <translation>“{0}”不是声音或视频文件，或已损坏；请选择其他文件。</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} is not an ordinary file: choose a picture file ({1}).</source>
            <translation>“{0}”不是普通文件：请选择图片文件（{1}）。</translation>
        </message>
        <message>
            <location filename="../../engine/video.py" />
            <source>{0} is not an ordinary file: choose a video file.</source>
            <translation>“{0}”不是普通文件：请选择视频文件。</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>{0} is not an ordinary file; choose another name for the video.</source>
            <translation>“{0}”不是普通文件；请为视频另选名称。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/send.py" />
            <source>{0} is not an ordinary file; choose another name.</source>
            <translation>“{0}”不是普通文件；请另选名称。</translation>
        </message>
        <message>
            <location filename="../../engine/store.py" />
            <source>{0} is not there any more: look for it, or open another project.</source>
            <translation>“{0}”已不存在：请查找该文件，或打开其他项目。</translation>
        </message>
        <message>
            <location filename="../../engine/store.py" />
            <source>{0} is open for reading only: save a copy of it to go on.</source>
            <translation>“{0}”以只读方式打开：请保存副本以继续。</translation>
        </message>
        <message>
            <location filename="../../engine/target.py" />
            <source>{0} is open in another program or protected; close it there or choose another name.</source>
            <translation>“{0}”已在其他程序中打开或受到保护；请在那里关闭它，或另选名称。</translation>
        </message>
        <message>
            <location filename="../../engine/store_files.py" />
            <source>{0} is open in another window: close it there, or open it here for reading only.</source>
            <translation>“{0}”已在另一个窗口中打开：请在那里关闭它，或在此处以只读方式打开。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/tables.py" />
            <source>{0} is shorter than {1} s; choose a longer recording.</source>
            <translation>“{0}”短于 {1} 秒；请选择更长的录制文件。</translation>
        </message>
        <message>
            <location filename="../../engine/voice.py" />
            <source>{0} is silent with a gain of {1} dB; raise it.</source>
            <translation>“{0}”在 {1} dB 的增益下没有声音；请提高增益。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/run.py" />
            <source>{0} is there already and of no batch: choose another folder, or give --overwrite.</source>
            <translation>“{0}”已存在且不属于任何批处理：请选择其他文件夹，或使用 --overwrite。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/run.py" />
            <source>{0} is there already: move it away, choose another name, or give --overwrite.</source>
            <translation>“{0}”已存在：请将其移开、另选名称，或使用 --overwrite。</translation>
        </message>
        <message>
            <location filename="../../engine/store.py" />
            <source>{0} is there already: open it, or choose another name.</source>
            <translation>“{0}”已存在：请打开它，或另选名称。</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} is too large (over {1} million pixels): make it smaller and try again.</source>
            <translation>“{0}”过大（超过 {1} 百万像素）：请将其缩小后重试。</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} is too large ({1}): make it smaller than {2} px a side and {3} million pixels.</source>
            <translation>“{0}”过大（{1}）：请将其缩小到每边 {2} px 以内且不超过 {3} 百万像素。</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <source>{0} is too small ({1}): use a picture of at least {2} px a side.</source>
            <translation>“{0}”过小（{1}）：请使用每边至少 {2} px 的图片。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/send.py" />
            <source>{0} is what is read; choose another name for what is written.</source>
            <translation>“{0}”是读取的文件；请为写出的文件另选名称。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/arkit.py" />
            <source>{0} lacks {1} of the 52 blend shapes: they stay at rest.</source>
            <translation>“{0}”缺少 52 个混合形状中的 {1} 个：这些形状保持静止。</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>{0} makes no sound of this text; type words, or choose a voice of their language.</source>
            <translation>{0} 无法将此文本发出声音；请输入字词，或选择相应语言的嗓音。</translation>
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>{0} makes the lips of the voice itself: choose a voice first.</source>
            <translation>{0} 自行由语音生成嘴唇：请先选择语音。</translation>
        </message>
        <message>
            <location filename="../../engine/store_open.py" />
            <source>{0} may not be changed: it is open for reading only.</source>
            <translation>不能更改“{0}”：它以只读方式打开。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>{0} name {1} has a part that begins or ends badly: use plain words.</source>
            <translation>{0} 名称“{1}”中有一部分的开头或结尾不合规：请使用普通的字词。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>{0} name {1} has another ending: the videos of a batch end in {2}.</source>
            <translation>{0} 名称“{1}”的扩展名不同：批处理的视频以 {2} 结尾。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>{0} name {1} is not allowed on every system: use plain words.</source>
            <translation>{0} 名称“{1}”并非在所有系统上都允许：请使用普通的字词。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>{0} name {1} is too long or no plain text: use fewer, plain signs.</source>
            <translation>{0} 名称“{1}”过长或不是纯文本：请使用更少、更普通的字符。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>{0} name {1} leads out of the batch's folder: name a file inside it.</source>
            <translation>{0} 名称“{1}”超出了批处理的文件夹：请指定其中的文件。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/names.py" />
            <source>{0} name {1} lies too deep: use at most {2} folders.</source>
            <translation>{0} 名称“{1}”层级过深：最多使用 {2} 层文件夹。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>{0} names no {1}: fill it in, or leave the row out.</source>
            <translation>{0} 没有填写 {1}：请填写，或去掉该行。</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/facts.py" />
            <source>{0} of {1} frames are missing or damaged: their motion is bridged.</source>
            <translation>{1} 帧中有 {0} 帧缺失或损坏：其动作由前后帧衔接。</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/facts.py" />
            <source>{0} s of the sound are missing or damaged: there it is silent.</source>
            <translation>声音中有 {0} 秒缺失或损坏：该处没有声音。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/openface.py" />
            <source>{0} sees no face in any frame; choose another recording.</source>
            <translation>“{0}”的任何一帧都没有人脸；请选择其他录制文件。</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/openface.py" />
            <source>{0} shows {1} faces: the one that is seen longest is taken.</source>
            <translation>“{0}”中有 {1} 张人脸：采用出现时间最长的一张。</translation>
        </message>
        <message>
            <location filename="../../engine/speak.py" />
            <source>{0} took too long over this text; speak less of it at once, or choose another voice.</source>
            <translation>{0} 处理此文本耗时过长；请减少一次朗读的内容，或选择其他嗓音。</translation>
        </message>
        <message>
            <location filename="../../engine/batch/table.py" />
            <source>{0} videos are more than the {1} a batch takes: make several batches.</source>
            <translation>{0} 个视频超过了批处理的上限 {1} 个：请分成多个批处理。</translation>
        </message>
        <message>
            <location filename="../../engine/store_open.py" />
            <source>{0} was brought up to this version of Likeness; as it was before, it is kept as {1}.</source>
            <translation>“{0}”已更新到此版本的 Likeness；其原先的状态保留为“{1}”。</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/stream_file.py" />
            <source>{0} was made by a later version of Likeness: please update Likeness.</source>
            <translation>“{0}”由更高版本的 Likeness 制作：请更新 Likeness。</translation>
        </message>
        <message>
            <location filename="../../engine/store_open.py" />
            <source>{0} was made by a newer version of Likeness: update Likeness to open it.</source>
            <translation>“{0}”由更新版本的 Likeness 制作：请更新 Likeness 后再打开。</translation>
        </message>
        <message>
            <location filename="../../engine/reenactment/streams.py" />
            <source>{0} was made for another net than the one installed: update Likeness at both ends.</source>
            <translation>“{0}”是为另一个神经网络制作的，与已安装的不同：请在两端都更新 Likeness。</translation>
        </message>
        <message>
            <location filename="../../engine/store.py" />
            <source>{0} was moved or deleted while it was open: save a copy of it now.</source>
            <translation>“{0}”在打开期间被移动或删除：请立即保存副本。</translation>
        </message>
        <message>
            <location filename="../../engine/faces/picture.py" />
            <location filename="../../engine/provenance/verify.py" />
            <location filename="../../engine/video.py" />
            <source>{0} was not found: check the name and the folder.</source>
            <translation>未找到“{0}”：请检查名称和文件夹。</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>{0} {1} is only {2} s long; at least {3} s are needed.</source>
            <translation>{0}“{1}”只有 {2} 秒长；至少需要 {3} 秒。</translation>
        </message>
        <message>
            <location filename="../../engine/audio.py" />
            <source>{0} {1}; choose a file with a voice in it.</source>
            <translation>“{0}”{1}；请选择含有语音的文件。</translation>
        </message>
        <message>
            <location filename="../../engine/devices.py" />
            <source>{0}, {1} cores</source>
            <translation>{0}，{1} 个核心</translation>
        </message>
        <message>
            <location filename="../../engine/interchange/reading.py" />
            <source>{0}, {1}: {2} is expected; export the file anew.</source>
            <translation>“{0}”，{1}：应为 {2}；请重新导出该文件。</translation>
        </message>
    </context>
</TS>
