# الفأرة: النقر والنقر المزدوج والنقر بالزر الأيمن والسحب ووضع العلامات وفتح القوائم والتمرير والتحديد.

## المطلوب

pointer-far = { $done } من { $all }
pointer-no-mouse = لا فأرة هنا: لوحة المفاتيح تكفي.
pointer-click = انقر مرة واحدة على المربع.
pointer-click-on = انقر مرة واحدة على «{ $what }».
pointer-double = انقر مرتين متتاليتين على المربع.
pointer-double-on = انقر مرتين متتاليتين على «{ $what }».
pointer-right = انقر بالزر الأيمن على المربع.
pointer-right-on = انقر بالزر الأيمن على «{ $what }»، ثم اختر: { $asked }
pointer-drag = اسحب المربع إلى داخل الإطار.
pointer-drag-on = اسحب «{ $what }» إلى «{ $place }».
pointer-tick = ضع علامة أمام: { $what }
pointer-choose = اختر: { $what }
pointer-open-list = افتح القائمة واختر: { $what }
pointer-scroll = مرّر القائمة، ثم انقر على: { $what }
pointer-select = حدّد: { $what }
pointer-list-head = اختيار…

## ما لوحظ

pointer-note-good = أحسنت. والآن هذا.
pointer-note-lower = لم تصل بعد. الهدف أسفل قليلًا.
pointer-note-higher = لم تصل بعد. الهدف أعلى قليلًا.
pointer-note-beside = لم تصل بعد. الهدف بجانبه، على السطر نفسه.
pointer-note-once = نقرة واحدة تكفي هنا.
pointer-note-first = مرة أخرى، بسرعة بعد النقرة الأولى.
pointer-note-late = انقر نقرتين من جديد، أقرب إحداهما إلى الأخرى.
pointer-note-other = هنا نستعمل الزر الآخر. تراه في الصورة.
pointer-note-main = هنا نستعمل الزر الرئيسي للفأرة.
pointer-note-held = أمسكت به. أبقِ الزر مضغوطًا وحرّك.
pointer-note-nothing = أمسك أولًا بما تريد نقله.
pointer-note-dropped = لم تصل بعد. ارفع إصبعك فوق الإطار.
pointer-note-instead = اخترت «{ $what }». أعد قراءة المطلوب.
pointer-note-untick = «{ $what }» ليس مطلوبًا. انقر عليه فتزول العلامة.
pointer-note-select = لا كتابة هنا: التحديد يكفي.

## بلوحة المفاتيح

pointer-keys-click = المفتاح { KEY("Enter") } ينقر.
pointer-keys-double = المفتاح { KEY("Enter") } يفتح، كالنقر مرتين.
pointer-keys-right = { KEY("Shift+F10") } يساوي النقر بالزر الأيمن.
pointer-keys-drag = المفتاح { KEY("Space") } يمسك بما تريد نقله.
pointer-keys-drop = أمسكت به. { KEY("Tab") } يذهب إلى الإطار، و{ KEY("Enter") } يضعه فيه.
pointer-keys-choose = الأسهم تنتقل، و{ KEY("Enter") } يختار.
pointer-keys-list = { KEY("Enter") } يفتح القائمة، ثم يختار.
pointer-keys-scroll = { KEY("PageDown") } ينزل بسرعة، و{ KEY("Enter") } يختار.
pointer-keys-select = اذهب إلى البداية. ثم { KEY("Shift") } مع الأسهم.
pointer-key-click = نقر
pointer-key-open = فتح
pointer-key-right = نقر بالزر الأيمن
pointer-key-take = إمساك
pointer-key-place = إلى الإطار
pointer-key-drop = وضع
pointer-key-leave = إفلات
pointer-key-tick = وضع علامة
pointer-key-choose = اختيار
pointer-key-close = إغلاق
pointer-key-list = فتح القائمة
pointer-key-far = أبعد
pointer-key-select = تحديد

## ما يقوله «أرني»

pointer-show-list = افتح القائمة.
pointer-show-tick = ضع علامة أمام «{ $what }».

## في النهاية

pointer-achieved = تم كل شيء: { $done } من { $all }.
pointer-missing = أنجزت حتى الآن { $done } من { $all }. تابع.
