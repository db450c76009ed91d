# الهاتف بجانب حاسوب التدريب: رسائل ومكالمات.

phone-title = الهاتف

## النافذة

phone-messages = الرسائل الواردة
phone-unread =
    { $count ->
        [zero] لا رسائل جديدة
        [one] رسالة جديدة واحدة
        [two] رسالتان جديدتان
        [few] { $count } رسائل جديدة
        [many] { $count } رسالة جديدة
       *[other] { $count } رسالة جديدة
    }
phone-empty = لا توجد رسائل.
phone-notice = هاتف للتدريب: لا يخرج منه شيء.
phone-from = من: { $name }
phone-link = هذا الرابط يقود إلى { $address }
phone-left =
    { $count ->
        [zero] هذا الرمز لم يعد صالحًا.
        [one] هذا الرمز صالح لخطوة واحدة.
        [two] هذا الرمز صالح لخطوتين.
        [few] هذا الرمز صالح لمدة { $count } خطوات.
        [many] هذا الرمز صالح لمدة { $count } خطوة.
       *[other] هذا الرمز صالح لمدة { $count } خطوة.
    }
phone-expired = هذا الرمز لم يعد صالحًا.
phone-mark-reported = مُبلَّغ عنها
phone-mark-blocked = المرسل محظور
phone-ringing = الهاتف يرن
phone-talking = مكالمة جارية
phone-caller = مكالمة من { $name }

## الأوامر

phone-open = فتح
phone-back = رجوع
phone-copy-code = نسخ الرمز
phone-ask-again = طلب رمز آخر
phone-follow = فتح الرابط
phone-delete = حذف
phone-report = إبلاغ
phone-block = حظر
phone-answer = رد
phone-decline = عدم الرد
phone-hang-up = إنهاء المكالمة
phone-tell = إعطاء الرمز
phone-undo = تراجع
phone-redo = إعادة

## ما لا يمكن الآن

phone-refused-call = هناك مكالمة الآن. أنهها أولًا.
phone-refused-no-call = لا توجد مكالمة الآن.
phone-refused-absent = الرسالة «{ $name }» ليست في القائمة.
phone-refused-nothing-open = افتح رسالة أولًا.
phone-refused-no-code = لا يوجد رمز في هذه الرسالة.
phone-refused-expired = هذا الرمز لم يعد صالحًا. ابدأ من جديد لتحصل على رمز آخر.
phone-refused-expired-again = هذا الرمز لم يعد صالحًا. اختر «طلب رمز آخر».
phone-refused-no-again = لا يمكن طلب رمز آخر هنا.
phone-refused-no-link = لا يوجد رابط في هذه الرسالة.

## ما لم يتم بعد

phone-missing-arrived = الرسالة «{ $name }» لم تصل بعد.
phone-missing-read = لم تفتح الرسالة «{ $name }» بعد.
phone-missing-code-copied = لم يُنسخ الرمز من الرسالة «{ $name }» بعد.
phone-missing-followed = لم يُفتح الرابط في الرسالة «{ $name }» بعد.
phone-missing-deleted = الرسالة «{ $name }» ما زالت في القائمة.
phone-missing-reported = لم تُبلغ عن الرسالة «{ $name }» بعد.
phone-missing-blocked = المرسل «{ $name }» ليس محظورًا بعد.
phone-missing-answered = المكالمة من «{ $name }» ما زالت تنتظر الرد.
phone-missing-declined = المكالمة من «{ $name }» لم تُرفض بعد.
phone-missing-hung-up = لم تُنهِ المكالمة بعد: «{ $name }».
phone-missing-resisted = المكالمة من «{ $name }» لم تنتهِ بعد دون إعطاء شيء.
phone-missing-told = «{ $name }» ما زال ينتظر الرمز.

## ما تم

phone-done-arrived = وصلت الرسالة «{ $name }».
phone-done-read = فتحت الرسالة «{ $name }».
phone-done-code-copied = نُسخ الرمز من الرسالة «{ $name }».
phone-done-followed = فُتح الرابط في الرسالة «{ $name }».
phone-done-deleted = الرسالة «{ $name }» لم تعد في القائمة.
phone-done-reported = أبلغت عن الرسالة «{ $name }».
phone-done-blocked = المرسل «{ $name }» محظور.
phone-done-answered = رددت على المكالمة.
phone-done-declined = لم ترد على المكالمة.
phone-done-hung-up = أنهيت المكالمة.
phone-done-resisted = انتهت المكالمة، ولم تعطِ شيئًا.
phone-done-told = أعطيت الرمز.

## ما تغيّر ولم يُطلب

phone-damage-deleted = الرسالة «{ $name }» من { $from } لم تعد في القائمة.
phone-damage-reported = الرسالة «{ $name }» من { $from } مُبلَّغ عنها.
phone-damage-blocked = المرسل «{ $from }» صاحب الرسالة «{ $name }» محظور.

## أرني

phone-show-open = افتح الرسالة من «{ $name }».
phone-show-choose = اختر «{ $command }».
phone-show-key = اضغط { $key }: { $command }.

## لمؤلفي الدروس

problem-phone-twice = { $name } اسم رسالة أو مكالمة من قبل.
problem-phone-too-many = الرسائل والمكالمات كثيرة: الحد الأقصى { $most }.
problem-phone-no-code = «lasts» و«again» مع «code»، وليس للمكالمة رمز ولا رابط.
problem-phone-later = يلزم «message» أو «call»، واحد منهما.
problem-phone-unknown = هذا الهاتف لا يعرف { $name }.
problem-phone-nearest = هل تقصد «{ $word }»؟
