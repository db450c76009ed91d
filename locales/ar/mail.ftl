# البريد: برنامج البريد الإلكتروني في حاسوب التدريب.

mail-title = البريد
mail-title-writing = رسالة جديدة
mail-title-search = بحث

## المجلدات

mail-folder-inbox = الوارد
mail-folder-sent = المُرسَل
mail-folder-drafts = المسودات
mail-folder-archive = الأرشيف
mail-folder-junk = غير المرغوب
mail-folder-bin = المحذوفات

## النافذة

mail-menu-mail = البريد
mail-menu-edit = تحرير
mail-menu-letter = الرسالة
mail-menu-sort = ترتيب
mail-column-who = من
mail-column-subject = الموضوع
mail-column-day = التاريخ
mail-today = اليوم
mail-list-to = إلى: { $who }
mail-empty = لا رسائل هنا.
mail-empty-search = لم تُوجد أي رسالة.
mail-count =
    { $count ->
        [zero] لا رسائل
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $count } رسائل
        [many] { $count } رسالة
       *[other] { $count } رسالة
    }
mail-unread =
    { $count ->
        [zero] لا رسائل غير مقروءة
        [one] رسالة غير مقروءة
        [two] رسالتان غير مقروءتين
        [few] { $count } رسائل غير مقروءة
        [many] { $count } رسالة غير مقروءة
       *[other] { $count } رسالة غير مقروءة
    }
mail-searching = بحث: { $name }
mail-signed-out = خرجتَ من بريدك.
mail-sign-in = تسجيل الدخول

## رسالة

mail-subject = { $subject }
mail-subject-reply = رد: { $subject }
mail-subject-forward = تحويل: { $subject }
mail-no-subject = (بلا موضوع)
mail-from = من: { $name }
mail-real-address = العنوان: { $address }
mail-to-line = إلى: { $who }
mail-cc-line = نسخة إلى: { $who }
mail-show-address = العنوان
mail-hide-address = إخفاء
mail-attached = المرفق: { $name }
mail-blank = (فارغة)
mail-quoted = رسالة من { $name }:
mail-forwarded = رسالة محوّلة من { $name }:
mail-link-leads = هذا الرابط يؤدي إلى: { $address }
mail-link-hint = اذهب إلى الرابط لترى إلى أين يؤدي.
mail-person = { $who }

## الكتابة

mail-label-to = إلى
mail-label-cc = نسخة
mail-label-bcc = نسخة مخفية
mail-label-subject = الموضوع
mail-attached-head = المرفقات:
mail-detach = إزالة
# كلمات تدل على وجود مرفق، بينها فواصل.
mail-attached-words = مرفق, المرفق, أرفق, ارفق, مرفقة, طيه

## الأوامر

mail-new = رسالة جديدة
mail-open = فتح
mail-back = رجوع
mail-reply = رد
mail-reply-all = رد على الجميع
mail-forward = تحويل
mail-mark-unread = تعليم كغير مقروءة
mail-archive = أرشفة
mail-move = نقل
mail-delete = حذف
mail-restore = استعادة
mail-junk = غير مرغوب
mail-not-junk = مرغوب
mail-report = إبلاغ عن احتيال
mail-send = إرسال
mail-attach = إرفاق
mail-contacts = جهات الاتصال
mail-save-draft = حفظ
mail-discard = حذف المسودة
mail-search = بحث
mail-sign-out = تسجيل الخروج
mail-undo = تراجع
mail-redo = إعادة
mail-close = إغلاق
mail-cancel = إلغاء
mail-save-as = حفظ

## مربعات الحوار

mail-search-label = كلمات البحث
mail-no-contacts = لا جهات اتصال.
mail-pick-to = إلى
mail-pick-cc = نسخة
mail-pick-bcc = نسخة مخفية
mail-discard-title = حذف المسودة
mail-discard-ask = ستذهب الرسالة إلى المحذوفات. هل تتابع؟
mail-discard-yes = حذف
mail-discard-no = متابعة الكتابة
mail-forgot-title = لا يوجد مرفق
mail-forgot-ask = رسالتك تذكر مرفقًا. لم تُرفق أي ملف بعد.
mail-forgot-no = العودة إلى الرسالة
mail-send-anyway = إرسال كما هي
mail-no-subject-title = لا يوجد موضوع
mail-no-subject-ask = الموضوع يقول عمّ تتحدث الرسالة. وهو فارغ.

## ما لا يمكن الآن

mail-refused-absent = «{ $name }» لم يعد هنا.
mail-refused-select = «{ $name }» ليس في هذه القائمة.
mail-refused-nothing-selected = اختر رسالة أولًا.
mail-refused-not-reading = افتح الرسالة أولًا.
mail-refused-link = هذا الرابط ليس في الرسالة.
mail-refused-writing = أنت تكتب رسالة. أرسلها أو احفظها أولًا.
mail-refused-not-writing = ابدأ رسالة أولًا.
mail-refused-folder = لا يوجد مجلد «{ $folder }».
mail-refused-move = مجلد «{ $folder }» لرسائلك أنت فقط.
mail-refused-binned = هذه الرسالة في المحذوفات من قبل.
mail-refused-restore = الاستعادة لرسالة في المحذوفات.
mail-refused-not-junk = هذه الرسالة ليست في غير المرغوب.
mail-refused-own = هذه الرسالة رسالتك أنت.
mail-refused-contact = «{ $name }» ليس من جهات اتصالك.
mail-refused-receivers = تُرسل الرسالة إلى { $most } شخصًا على الأكثر.
mail-refused-nobody = إلى من ترسلها؟ اكتب عنوانًا في «إلى».
mail-refused-address = «{ $address }» ليس عنوانًا كاملًا. مثال: name@poste.example
mail-refused-full = صندوق البريد ممتلئ. احذف رسالة.
mail-refused-attach-absent = هذا الملف لم يعد موجودًا.
mail-refused-attach-folder = لا يُرفق مجلد. اختر ملفًا.
mail-refused-attach-twice = «{ $name }» مرفق من قبل.
mail-refused-attach-many = يمكن إرفاق { $most } ملفات على الأكثر.
mail-refused-signed-out = أنت خارج البريد. سجّل الدخول أولًا.

## ما لم يتم بعد

mail-missing-sent = لم تُرسل الرسالة بعد.
mail-missing-sent-to = لم تُرسل أي رسالة بعد إلى { $to }.
mail-missing-unsent = الرسالة جاهزة. بقي إرسالها.
mail-missing-still-draft = الرسالة في المسودات. بقي إرسالها.
mail-missing-draft = هذه الرسالة ليست في المسودات بعد.
mail-missing-writing = لم تبدأ كتابة هذه الرسالة بعد.
mail-missing-in = «{ $name }» في «{ $where }»، وليست في «{ $goal }» بعد.
mail-missing-arrived = لم تصل «{ $name }» بعد.
mail-missing-reading = «{ $name }» ليست على الشاشة بعد.
mail-missing-opened = لم تفتح «{ $name }» بعد.
mail-missing-unread = «{ $name }» ليست معلّمة كغير مقروءة.
mail-missing-folder = مجلد «{ $folder }» ليس مفتوحًا بعد.
mail-missing-address-shown = لم تنظر بعد إلى عنوان مرسل «{ $name }».
mail-missing-looked = لم تفتح «{ $name }» بعد.
mail-missing-reported = لم تبلّغ بعد عن «{ $name }».
mail-missing-followed = لم تتبع رابط «{ $name }» بعد.
mail-missing-signed-out = ما زلت داخل بريدك.
mail-lack-to = الرسالة لا تذهب بعد إلى { $to }.
mail-lack-also = الرسالة تذهب أيضًا إلى { $to }.
mail-lack-copy = النسخة لا تذهب بعد إلى { $to }.
mail-lack-hidden = النسخة المخفية لا تذهب بعد إلى { $to }.
mail-lack-subject = ليس للرسالة موضوع بعد.
mail-lack-subject-is = الموضوع لا يقول «{ $name }» بعد.
mail-lack-text = ليس في الرسالة نص بعد.
mail-lack-says = النص لا يقول «{ $name }» بعد.
mail-lack-attached = لم تُرفق «{ $name }» بعد.
mail-lack-attached-too = «{ $name }» مرفق أيضًا.
mail-lack-answers = هذه الرسالة ليست ردًا على «{ $name }».
mail-lack-forwards = لم تُحوَّل «{ $name }» بعد.

## ما تم

mail-done-sent = أُرسلت الرسالة.
mail-done-sent-to = أُرسلت الرسالة إلى { $to }.
mail-done-draft = الرسالة في المسودات.
mail-done-writing = بدأتَ الرسالة.
mail-done-in = «{ $name }» في «{ $where }».
mail-done-reading = «{ $name }» على الشاشة.
mail-done-opened = فتحتَ «{ $name }».
mail-done-unread = «{ $name }» معلّمة كغير مقروءة.
mail-done-folder = مجلد «{ $folder }» مفتوح.
mail-done-address-shown = نظرتَ إلى عنوان مرسل «{ $name }».
mail-done-looked = فتحتَ «{ $name }».
mail-done-reported = بلّغتَ عن «{ $name }».
mail-done-followed = تبعتَ رابط «{ $name }».
mail-done-signed-out = خرجتَ من البريد.

## ما تغيّر ولم يُطلب

mail-damage-binned = «{ $name }» الآن في «{ $where }».
mail-damage-junk = «{ $name }» الآن في «{ $where }».
mail-damage-moved = «{ $name }» الآن في «{ $where }».
mail-damage-sent = ذهبت رسالة أيضًا إلى { $to }.

## أرني

mail-show-press = اضغط «{ $button }».
mail-show-choose = اختر «{ $button }».
mail-show-menu = افتح القائمة «{ $menu }».
mail-show-key = اضغط { $key }: { $command }.
mail-show-folder = انقر على المجلد «{ $folder }».
mail-show-select = انقر مرة واحدة على «{ $name }».
mail-show-open = انقر مرتين على «{ $name }».
mail-show-look = افتح المرفق «{ $name }».
mail-show-save = اضغط «حفظ» بجانب «{ $name }».
mail-show-detach = اضغط «إزالة» بجانب «{ $name }».
mail-show-link = انقر مرتين على الرابط «{ $name }».
mail-show-contact = انقر على «{ $name }».
mail-show-type-to = اكتب في «إلى»: { $text }
mail-show-type-cc = اكتب في «نسخة»: { $text }
mail-show-type-bcc = اكتب في «نسخة مخفية»: { $text }
mail-show-type-subject = اكتب في «الموضوع»: «{ $text }».
mail-show-type-text = اكتب نص الرسالة.
mail-show-type-search = اكتب «{ $text }».
mail-show-beside = انقر بجانب النص: سُجّل ما كتبت.
mail-show-leave-field = اضغط { KEY("Tab") }: سُجّل ما كتبت.
mail-show-enter = اضغط { KEY("Enter") }.
mail-show-cancel = اضغط { KEY("Esc") }: رجوع.

## لمؤلفي الدروس

problem-mail-too-many = الرسائل كثيرة: الحد الأقصى { $most }.
problem-mail-twice = «{ $word }» اسم رسالة من قبل.
problem-mail-no-sender = للرسالة الواردة مرسل: from = "name@poste.example".
problem-mail-address = «{ $word }» ليس على شكل عنوان، مثل name@poste.example.
problem-mail-folder = «{ $word }» ليس مجلدًا في البريد. مجلداتك في «folders».
problem-mail-letter = «{ $word }» ليست رسالة في هذا التمرين.
problem-mail-contact = «{ $word }» ليس جهة اتصال.
problem-mail-attachment = «{ $word }» ليس مرفقًا بأي رسالة.
problem-mail-link = «{ $word }» ليس رابطًا في أي رسالة.
