<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Likeness</name>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;About Likeness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;Clear in and out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;Delete blink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;Fit the timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Frame rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;Generate motion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;Loop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Mark the picture as AI-generated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;New project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;Play</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;Play or pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;Put panels back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;Record…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;Redo {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Replace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;Type text…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;Undo {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>&amp;Without the background</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>(a folder)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>25 is what the motion is made in; others are interpolated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>&lt;p&gt;&lt;b&gt;Something went wrong inside Likeness.&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Your project is safe: every change is saved the moment you make it, and nothing that you have made is lost.&lt;/p&gt;&lt;p&gt;You can go on working. If it happens again, start Likeness anew; a report helps us to mend it. It names no folders of yours.&lt;/p&gt;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>A copy was saved as {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>A file's name cannot have the sign {sign}; leave it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>A folder with one PNG for every frame and the voice as WAV, without any loss.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>A folder with the landmarks and blinks as tables, and the voice as WAV.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>A frame of this video cannot be shown; take another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>A portrait and a voice to try the studio with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>A recording that was cut off the last time was found and made whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>A small badge in the lower right corner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>A small mark says that this video was made by a computer. Leave it on unless you label the video yourself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/preview_bar.py" />
            <source>A | B</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>About Likeness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Add a &amp;blink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Add a blink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>Add a blink here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Add a portrait and a voice first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>Add a voice to see the face speak</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Add it to the queue and go on working (Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Add the ticked recordings to the project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Add the voice {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/views/preview.py" />
            <source>All files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>All · {length}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>An export needs a portrait and a voice; add what is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>An export that is not finished yet will write {name}; choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Another &amp;seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Another ffmpeg than the one that comes along.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <location filename="../../app/settings.py" />
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Asking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>At the playhead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../engine/motion/registry.py" />
            <source>Audio2Keypoint: lips, chin, brows and head from the voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Back to the square that fits this face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Back to the window (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/hints.py" />
            <source>Begin here: drop a picture of a face and a voice anywhere into the window, record one, or type text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Best</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Blink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Blink · yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <location filename="../../app/views/tracks.py" />
            <source>Blinks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/hints.py" />
            <source>Blinks are yours: B adds one at the playhead; drag its edges to retime it, Del takes it away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Blinks need motion first: add a portrait and a voice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/tracks.py" />
            <source>Blinks: yours are filled, generated ones outlined. Click selects, Delete removes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Both eyes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Cache folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Cache size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/dialogs/record.py" />
            <location filename="../../app/dialogs/speak.py" />
            <location filename="../../app/views/jobs.py" />
            <location filename="../../app/views/preview_pages.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Change a blink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Change the voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Choose a frame with the mouth closed and the face turned to the camera.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Choose a picture, or a video to take one from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Choose another voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Choose face {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Choose folder and name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Choose folder and name (Alt+C)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>Choose it in a file dialog</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Choose the motion generator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Choose the renderer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Choose the seed {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Choose this voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>Choose {thing}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Clear finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>Clear in and out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Clear now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <location filename="../../app/dialogs/shortcuts.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <location filename="../../app/dialogs/shortcuts.py" />
            <source>Close (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Close Likeness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/widgets/hint_bubble.py" />
            <source>Close this hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/widgets/hint_bubble.py" />
            <source>Close this hint and show no others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/widgets/notice.py" />
            <source>Close this message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Close without exporting (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Closure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Colours of the window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Copy its text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Copy report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Count three, two, one before recording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Count-in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/widgets/blink_curve.py" />
            <source>Course of the blink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Crop left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Crop size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Crop the portrait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Crop top</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Decides head motion and blinks; the same seed makes the same again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>Default</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>Default of {thing}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Demo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview_wipe.py" />
            <source>Divider between A and B</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Done · {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/widgets/labelled_slider.py" />
            <source>Double-click to reset, Shift for fine steps, Enter to type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/widgets/labelled_slider.py" />
            <source>Double-click to type a number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/player.py" />
            <source>Drag or click to go there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_wave.py" />
            <source>Drag the amber handles, or press I and O, to trim; drag the dashed line to set the noise gate; click to listen from there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview_wipe.py" />
            <source>Drag to compare A with B (arrow keys move it, Home and End take it to the edges)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/timeline_canvas.py" />
            <source>Drag to move the playhead, Shift and drag to set in and out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>Draw another seed: other head motion and blinks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/waveform.py" />
            <source>Drawing the waveform …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Draws the motion as coloured lines: a quick look at what the voice does to the face.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_portrait.py" />
            <source>Drop a picture here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media.py" />
            <source>Drop a picture, a sound or a video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Drop a portrait here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/timeline_canvas.py" />
            <source>Drop a voice here or record one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/media.py" />
            <location filename="../../app/views/preview_drop.py" />
            <source>Dropped picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Editing, transparent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>End</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/status.py" />
            <source>Every change is saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/hints.py" />
            <source>Every change is saved as you make it, and undo reaches back over a restart. Ctrl+S gives it a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <location filename="../../app/views/header.py" />
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Export as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Export the video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/export_queue.py" />
            <source>Exporting {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Exports appear here while they are made, and stay until you clear them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Eyes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>F&amp;ull screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview_faces.py" />
            <source>Face {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_portrait.py" />
            <source>Face {n}: {pose}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Face, voice or seed are others than the motion was made from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview_faces.py" />
            <source>Faces of the portrait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>File name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/shortcuts.py" />
            <source>Find an action or a key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/widgets/section.py" />
            <source>Fold this part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>For further work; takes longer and more room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Frame of the video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Frame rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/tracks.py" />
            <source>Frames</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Frames a second of the tracks; the video's own are chosen at export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Frames are rendered on {device}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/tracks.py" />
            <source>Frames that are rendered already and play at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>From first to last move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>From the clipboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Full size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>GB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <location filename="../../app/views/inspector_take.py" />
            <source>Gain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Generate again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>Generate motion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Generating motion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Generating…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Generator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Give the project a name; every change is saved by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preference_checks.py" />
            <source>Give the whole path of the folder, or choose it in the file dialog.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Go back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>Go back to the default</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview_faces.py" />
            <source>Good: a clear face, seen from the front</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/widgets/hint_bubble.py" />
            <source>Got it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/tracks.py" />
            <source>Head</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Hear the text spoken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <location filename="../../app/views/inspector_take.py" />
            <source>Heard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <source>Hint about the level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>How close the timeline is looked at (Ctrl and wheel, + and -)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>How far the lids are shut at the peak</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/widgets/blink_curve.py" />
            <source>How far the lids are shut, from the start of the blink to its end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>How fast it is spoken: 1 is the voice's own way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/widgets/level_meter.py" />
            <source>How loud it is, in dB below full scale; speech should peak between −12 and −3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>If you leave them, they lie for a week in {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>In and out (I and O)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>In to out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>In to out · {start} – {end}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>In use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <source>Inspector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/jobs.py" />
            <source>It failed without a reason; see the log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>It is replaced when the export is whole. Until then it stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Its side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <source>Jobs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Keep {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Kind of export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/tracks.py" />
            <source>L</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/preview_bar.py" />
            <location filename="../../engine/render/registry.py" />
            <source>Landmarks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <location filename="../../app/settings.py" />
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Language of the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Language of the window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Leave the recordings?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Leave them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Leave without adding a recording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Leave without adding anything; the text is kept for the next time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Left edge of the square</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <location filename="../../app/views/inspector_blink.py" />
            <location filename="../../app/views/inspector_motion.py" />
            <source>Length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Length of the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Let a computer voice speak what you type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Let the face speak this voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/widgets/level_meter.py" />
            <source>Level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Licence: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/program.py" />
            <source>Likeness cannot start ({reason}); the log in {folder} says more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/export_queue.py" />
            <source>Likeness ended before this was whole; choose Retry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/program.py" />
            <source>Likeness ended unexpectedly last time. Every change was saved; you can go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Likeness projects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Likeness {version} makes a portrait speak.

Apache License 2.0. Everything runs on this machine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../engine/motion/registry.py" />
            <source>Lips, chin, brows and head from the voice alone, learnt from English speech; takes seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <location filename="../../app/dialogs/speak.py" />
            <source>Listen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Listen to the recording as it is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Longer side of the photoreal preview; a smaller one is rendered faster. Exports are not affected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <source>Look for microphones again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Looking at the devices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Looking at the face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Looking at this machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Looking at {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Looking for faces in {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_portrait.py" />
            <source>Looking for faces…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Looking for voices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Looks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>Louder or softer than the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Louder or softer; it never clips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Loudness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Loudness meter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Loudness of playback; the video keeps the voice as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Loudness of what is heard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Loudspeaker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>MP4 in the portrait's own size, as sharp as the picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>MP4 that plays everywhere, at most 1080p. The one to send and upload.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>MP4, 1080 × 1080, cut round the face: for feeds and profiles.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>MP4, 1080 × 1920, cut round the face: for stories and phones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview_faces.py" />
            <source>Make face {n} speak</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Make this frame the portrait (Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Making motion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <source>Media</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <location filename="../../app/settings.py" />
            <source>Microphone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Moment of the video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Moment of the video (arrow keys: one frame)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>Motion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Motion data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Motion generators</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/timeline.py" />
            <source>Motion is out of date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Motion is up to date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Motion needs a portrait and a voice; add what is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/tracks.py" />
            <source>Mouth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/tracks.py" />
            <source>Movement in the picture: sideways and up or down in eye distances, tilt in degrees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Moves the portrait's own pixels: sharp at any size, true to the person, on any computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Mute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>Name of the voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Needs {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/widgets/hint_bubble.py" />
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/shortcuts.py" />
            <source>No action has these words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>No face was found in {name}: use a picture that shows one face from the front.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>No loss that you would notice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/sound.py" />
            <source>No loudspeaker or headphones were found; plug them in to hear the voice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <source>No microphone is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/sound.py" />
            <source>No microphone was found; plug one in, or load a sound file instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/widgets/hint_bubble.py" />
            <source>No more hints</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_portrait.py" />
            <source>No portrait yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <location filename="../../app/views/inspector_take.py" />
            <source>Noise gate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preference_checks.py" />
            <source>Nothing can be written in this folder ({reason}); choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Nothing can be written in {folder}; choose another cache folder in the preferences.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/session.py" />
            <source>Nothing can be written in {folder}; free some space or mend its rights.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <source>Nothing is heard: check that the microphone is on and not muted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Nothing was heard; check that the microphone is on and not muted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <source>Nothing yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>One frame back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>One frame back (Left)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>One frame forth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>One frame forth (Right)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>One frame forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>One picture of a face, seen from the front. A voice or a project may be dropped too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>One second back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>One second forth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Only what lies between the in and out marks of the timeline (keys I and O)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Open &amp;log folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Open &amp;portrait…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <source>Open &amp;recent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Open &amp;voice…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/views/media_portrait.py" />
            <source>Open a portrait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Open a project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Open a sound file, or a video's sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Open a voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Open file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/status.py" />
            <source>Open for reading only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Open log folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Open portrait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Open portrait…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Open the &amp;demo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Open the demo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/tracks.py" />
            <source>Opening and width of the inner lips, in eye distances</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <source>Opening the microphone…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Other head motion and blinks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Overview of the video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Overview of the video: click or drag to go there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Pa&amp;use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Pages of the preferences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Paste</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_portrait.py" />
            <source>Paste a portrait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Paste portrait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Pause (Space)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/preview_bar.py" />
            <source>Photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <location filename="../../app/views/preview_bar.py" />
            <source>Photoreal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <location filename="../../app/views/media_motion.py" />
            <source>Picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/dialogs/export_words.py" />
            <source>Pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Pictures and videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Pixels beside the person are transparent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <location filename="../../app/views/transport.py" />
            <source>Play</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Play &amp;backwards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Play &amp;forwards, faster each time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Play (Space)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Play again and again (Ctrl+L)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/player.py" />
            <source>Play or pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/playback_device.py" />
            <source>Playback is silent because the sound device does not answer: choose another in the preferences.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/playback_device.py" />
            <source>Playback is silent because the sound device was lost: connect it or choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/transport_time.py" />
            <source>Playhead at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <location filename="../../app/views/media_portrait.py" />
            <source>Portrait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Portrait from a &amp;video…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Portrait from {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/player.py" />
            <source>Position</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Pre&amp;ferences…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Preferences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_audition.py" />
            <location filename="../../app/scene.py" />
            <source>Preparing {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Press R and speak. Nothing is kept before you say so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <location filename="../../app/views/preview_canvas.py" />
            <source>Preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Preview size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>ProRes 4444 without the background, for video editors. Large files, no loss to be seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <location filename="../../app/views/preview_pages.py" />
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/status.py" />
            <source>Progress of the running job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Project in use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Put the report on the clipboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Quality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Quick and small, to look at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/tracks.py" />
            <source>R</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Reading the video…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Reading {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Record a voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Record a voice with the microphone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Record from the microphone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Recording {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Recordings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Record…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Recovered recording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Remove	Del</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Remove a blink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Remove a voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Remove all rendered frames; they are rendered again when needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <location filename="../../app/views/timeline_tools.py" />
            <source>Remove this blink</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Rename…	F2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Rendered frames (3)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>Renderer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Renderer of {side}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>Renderers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <location filename="../../app/views/jobs.py" />
            <source>Rendering</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>Rendering this moment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/player.py" />
            <source>Repeat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Reset crop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Reset the crop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Retry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/timeline_headers.py" />
            <source>Rows of the timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Save &amp;as…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Save a &amp;copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Save a copy as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Save the project as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Saved as {name}. Every change is saved there by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/timeline.py" />
            <source>Scroll the timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>Seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Set &amp;in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Set &amp;out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Set in and out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>Set in here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>Set out here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>Set the portrait {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/shortcuts.py" />
            <source>Shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>Show all of the timeline (Shift+F)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Show each first-steps hint once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Show every first-steps hint once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Show hints again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/player.py" />
            <location filename="../../app/views/jobs.py" />
            <source>Show in folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/shortcuts.py" />
            <source>Show only what has these words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Show the logs in the file manager</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/widgets/hint_bubble.py" />
            <source>Show the next hint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Show the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Show the whole picture (double click, Ctrl+0)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>Silence what is quieter than the threshold, such as breath and hum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Some sound is missing, because the computer was too busy; close other programs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/crash.py" />
            <source>Something went wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Sound went missing {n} times, because the computer is too busy; close other programs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Sounds and videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/hints.py" />
            <source>Space plays, J K L shuttle, the arrow keys go frame by frame. I and O set the part to export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <source>Speak as you will speak: the loudest words should reach −12 to −3 dB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Speak the text and add it to the project as a take</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Speaking the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Speaking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Speed (J and L; K pauses)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Square</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <location filename="../../app/views/inspector_take.py" />
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Starting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <location filename="../../app/dialogs/speak.py" />
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Stop listening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Stop reading this picture; nothing is changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Stop recording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Stop speaking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Stopping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Take off the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview_pages.py" />
            <source>Take the picture that is in the clipboard (Ctrl+V)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <location filename="../../app/views/media_portrait.py" />
            <source>Take the portrait from a video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Take the portrait from one of its frames…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Take the square that fits this face again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Take what is over off this list; files stay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>Takes out what is quieter: the dashed line in the waveform</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>Text of the voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/export_queue.py" />
            <source>The export cannot be kept in {folder} ({reason}); make room there and export again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>The file needs a name; type one above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>The frame cannot be kept: {reason}; free some space.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>The frames used longest ago are dropped beyond this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/program.py" />
            <source>The language changes at the next start, for there is work running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/recorder_line.py" />
            <source>The microphone is gone; what was recorded until then is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>The motion fits this face, voice and seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>The motion is being made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>The motion is being made; the export can be ordered as soon as it is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>The motion was made for other settings: generate it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>The one that comes along</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>The person's left eye, on the right of the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>The person's right eye, on the left of the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>The portrait and its crop (1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/sound.py" />
            <source>The sound device cannot be opened ({reason}); choose another one, or close what uses it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/sound.py" />
            <source>The sound system does not answer ({reason}); start it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <source>The system's microphone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>The whole voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/worker_process.py" />
            <source>The worker process cannot be started; please install Likeness again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/worker_process.py" />
            <source>The worker process ended by itself (exit code {code}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/worker_process.py" />
            <source>The worker process stopped unexpectedly ({reason}); it starts anew with the next job.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>There is no motion for this face and this voice yet; generate it, then export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>There is no picture in the clipboard; copy one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/sound.py" />
            <source>There is no sound, because PortAudio is missing; install {package} and start Likeness again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/sound.py" />
            <source>There is no sound, because the package sounddevice is missing; install it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preference_checks.py" />
            <source>This is no program that can be run; choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preference_checks.py" />
            <source>This program cannot be run ({reason}); choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preference_checks.py" />
            <source>This program does not answer; choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preference_checks.py" />
            <source>This program is not ffmpeg; choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/session.py" />
            <source>This project is open for reading only: use Save As to go on in a copy of your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>Threshold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Ticked recordings are kept (Space); F2 renames, Delete unticks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/transport_time.py" />
            <source>Time to go to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <location filename="../../app/views/timeline_canvas.py" />
            <source>Timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>To the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>To the end (End)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>To the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>To the start (Home)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Too loud in places: move away from the microphone, or lower its input.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <source>Too loud: move away from the microphone, or lower its input.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Too short to be used; record it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Top edge of the square</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>Turn, nod, tilt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>Two renderers side by side (4)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/transport_time.py" />
            <source>Type a time such as 0:03:17 (frames last), 3.5 (seconds) or +10 (frames)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Type or paste what the portrait says…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Type text…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Type what is spoken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/widgets/section.py" />
            <source>Unfold this part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>Unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>Unmute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/session.py" />
            <source>Untitled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Use its sound as voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>Use this frame</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Vertical</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Very quiet: come closer to the microphone, or raise its input.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/player.py" />
            <source>Video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>Videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <location filename="../../app/views/inspector_take.py" />
            <location filename="../../app/views/media_voice.py" />
            <location filename="../../app/views/waveform.py" />
            <source>Voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>Voices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Waiting for other work to end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>Waiting for the microphone…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>Warp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_wave.py" />
            <source>Waveform</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Web video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>Web, transparent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>WebM without the background, to lay over a web page or a stream.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>What Record listens to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>What is heard begins here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>What is heard ends here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/waveform.py" />
            <source>What is heard: the chosen take with its trim, gain and gate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>What is quieter than this is silenced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>What is spoken; an empty line makes a pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>What it will be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>What makes the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>What the file will be called; the ending comes by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>What the motion does to the face (2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>What the preview shows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/export_queue.py" />
            <source>What this export needs is no longer there; export again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>What this voice was made from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector.py" />
            <source>What you add or select can be set here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview_bar.py" />
            <source>What {side} shows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/hints.py" />
            <source>When you like what you see, Export writes the video. You can go on working meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_blink.py" />
            <source>Where it begins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Where rendered frames are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/transport_time.py" />
            <source>Where the playhead is: hours, minutes, seconds, frames. Click to type a time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>Where the voice is heard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_microphone.py" />
            <source>Which microphone is recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>Who speaks, among the voices that are installed on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>Write the video to a file (Ctrl+E)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>Writing the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>Your recordings appear here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>Zoom of the timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Zoom the timeline &amp;in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/actions.py" />
            <source>Zoom the timeline &amp;out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>Zoom the timeline in (+)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/timeline_tools.py" />
            <source>Zoom the timeline out (-)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>Zoom: show the whole picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>a portrait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>a voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>all {all} frames rendered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>demo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/worker_process.py" />
            <source>exit code {code}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>face {n} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <location filename="../../app/settings.py" />
            <source>ffmpeg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>frontal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../engine/render/registry.py" />
            <source>full size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>is not kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/worker_process.py" />
            <source>killed, perhaps for want of memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>looks down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>looks up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>motion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_controls.py" />
            <source>off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>one face</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/tracks.py" />
            <source>opening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/settings.py" />
            <source>px</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/header.py" />
            <source>read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>recording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>rendering {n} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>roughly {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_motion.py" />
            <source>seed {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/tracks.py" />
            <source>sideways</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>takes about {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>talk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/tracks.py" />
            <source>tilt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>tilted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/words.py" />
            <source>turned aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>typed text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/tracks.py" />
            <source>up, down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/tracks.py" />
            <source>width</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/recorder_line.py" />
            <source>{device} cannot record ({reason}); choose another microphone, or close what uses it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>{length} · {n} frames</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preference_rows.py" />
            <source>{name} (not connected)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>{name} cannot be read; it is left where it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/studio.py" />
            <source>{name} is neither a picture, a sound, a video nor a Likeness project; drop one of these.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/player_frames.py" />
            <source>{name} is no longer there; export it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_audition.py" />
            <source>{name} is no longer there; record it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>{name} is no longer where it was written; export it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/player_frames.py" />
            <source>{name} is no video that can be played; export it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/media_voice.py" />
            <source>{name}, {length} long; F2 renames, Delete removes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/portrait_video.py" />
            <source>{name}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview.py" />
            <source>{n} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <location filename="../../app/dialogs/preferences.py" />
            <source>{n} GB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <location filename="../../app/dialogs/preferences.py" />
            <source>{n} MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>{n} fps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <location filename="../../app/views/status.py" />
            <source>{n} frames</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>{n} frames per second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/status.py" />
            <source>{n} frames · all rendered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/status.py" />
            <source>{n} frames · {cached} rendered · {left} to go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>{n} kB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>{n} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>{n} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/preview_show.py" />
            <source>{n} of {all} frames/s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/tracks.py" />
            <source>{n} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record.py" />
            <source>{n} recordings are not in the project yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export_words.py" />
            <source>{n} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>{n} signs, about {seconds:.0f} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>{n} signs, {seconds:.1f} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/speak.py" />
            <source>{n} signs; at most {most} can be spoken at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/tracks.py" />
            <source>{n} yours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_motion.py" />
            <source>{n} · {rate} a minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/tracks.py" />
            <source>{n}/min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_take.py" />
            <source>{part} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/main_window.py" />
            <source>{project} – Likeness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/commands.py" />
            <source>{reason}

Open it here for reading only?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/program.py" />
            <source>{reason} It is open here for reading only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>{renderer} cannot leave the background out; choose another picture or another kind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/record_takes.py" />
            <source>{seconds:.1f} s, loudest {peak:.0f} dB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>{size} of rendered frames</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/jobs.py" />
            <source>{stage} · {n} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/transport.py" />
            <source>{start} – {end}  ({length} s)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/timeline.py" />
            <source>{time} long, {n} blinks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/preferences.py" />
            <source>{title}, torch {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/views/inspector_portrait.py" />
            <source>{width} × {height} px</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../app/dialogs/export.py" />
            <source>“{name}” exists already.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
