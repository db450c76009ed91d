# الويب: متصفح حاسوب التدريب، نافذته وصفحاته واستماراتها.

web-title = الويب

## النافذة

web-back = الصفحة السابقة
web-forward = الصفحة التالية
web-reload = تحديث
web-go = انتقال
web-menu = القائمة
web-padlock = قفل
web-no-padlock = بلا قفل
web-new-tab = تبويب جديد
web-close-tab = إغلاق التبويب
web-bookmark = إضافة إلى المفضلة
web-unbookmark = إزالة من المفضلة
web-find = البحث في الصفحة
web-find-label = عمّ تبحث؟
web-find-next = بحث
web-find-nothing = هذا النص غير موجود في الصفحة.
web-print = طباعة
web-undo = تراجع
web-redo = إعادة
web-close = إغلاق
web-key-next = بقية الصفحة
web-key-scroll = صعود ونزول

# قوائم المتصفح.
web-own-empty = تبويب جديد
web-own-bookmarks = المفضلة
web-own-history = السجل
web-own-downloads = التنزيلات
web-own-nothing = لا شيء هنا بعد.

## الصفحات

web-said = { $text }
web-address = { $address }
web-not-found-title = الصفحة غير موجودة
web-not-found = لا توجد صفحة في العنوان { $address }. أعد قراءته حرفًا حرفًا.
web-advert = إعلان
web-size = { $size } كيلوبايت
web-search = بحث
web-found = نتائج البحث عن: { $words }
web-found-nothing = لا نتائج للبحث عن: { $words }. جرّب كلمات أخرى.
web-pop-up = فُتحت نافذة
web-cookies-accept = قبول الكل
web-cookies-refuse = رفض الكل
web-signed-in-as = أنت داخل حسابك: { $name }
web-printed = أُرسلت الصفحة إلى الطابعة.

## الاستمارات

web-required = الإجابات التي بجانبها * مطلوبة.
web-starred = { $label } *
web-robot = لست روبوتًا
web-password-again = { $field }، مرة ثانية
web-reveal = إظهار
web-hide = إخفاء
web-choose = اختر
web-file-choose = اختيار ملف
web-file-other = اختيار ملف آخر
web-file-chosen = الملف المختار: { $name }
web-draft-kept = حُفظت المسودة. يمكنك أن تكمل فيما بعد.
web-receipt = رقمك: { $number }
web-receipt-save = حفظ الإيصال
web-receipt-kept = حُفظ الإيصال.

web-help-date = اليوم ثم الشهر ثم السنة. مثال: { $example }
web-help-example = مثال: { $example }
web-help-digits =
    { $count ->
        [zero] بلا أرقام
        [one] رقم واحد
        [two] رقمان
        [few] { $count } أرقام
        [many] { $count } رقمًا
       *[other] { $count } رقم
    }
web-help-password = اخترع كلمة مرور للتمرين، ولا تكتب كلمتك الحقيقية أبدًا.
web-help-types = الأنواع المقبولة: { $types }
web-help-upload = الأنواع المقبولة: { $types }. الحجم: { $most } كيلوبايت على الأكثر.

# ما بقي، في أعلى الصفحة ثم تحت كل إجابة.
web-faults =
    { $count ->
        [zero] لا شيء للمراجعة: { $fields }
        [one] بقيت إجابة واحدة للمراجعة: { $fields }
        [two] بقيت إجابتان للمراجعة: { $fields }
        [few] بقيت { $count } إجابات للمراجعة: { $fields }
        [many] بقيت { $count } إجابة للمراجعة: { $fields }
       *[other] بقيت { $count } إجابة للمراجعة: { $fields }
    }
web-fault-empty = اكتب إجابتك هنا.
web-fault-choose = اختر إجابة.
web-fault-tick = ضع علامة في هذه الخانة لتتابع.
web-fault-robot = ضع علامة في الخانة «لست روبوتًا».
web-fault-file = اختر ملفًا.
web-fault-file-size = حجم هذا الملف { $size } كيلوبايت. الموقع يقبل { $most } على الأكثر.
web-fault-email-at = يجب أن تكون هناك علامة @ واحدة، مثل { $example }.
web-fault-email-name = ينقص الاسم قبل علامة @: { $example }
web-fault-email-site = بعد علامة @ اكتب الموقع ونهايته: { $example }
web-fault-email-space = احذف المسافات: { $example }
web-fault-phone = اكتب أرقام الهاتف العشرة، مثل { $example }.
web-fault-date = اكتب اليوم والشهر والسنة: { $example }
web-fault-date-none = هذا اليوم غير موجود في التقويم. راجع اليوم والشهر.
web-fault-number = اكتب عددًا بالأرقام.
web-fault-number-low = اكتب { $bound } على الأقل.
web-fault-number-high = اكتب { $bound } على الأكثر.
web-fault-digits =
    { $count ->
        [zero] لا تكتب أرقامًا.
        [one] اكتب رقمًا واحدًا.
        [two] اكتب رقمين.
        [few] اكتب { $count } أرقام.
        [many] اكتب { $count } رقمًا.
       *[other] اكتب { $count } رقم.
    }
web-fault-code = هذا غير الرمز الذي في آخر رسالة. انسخه رقمًا رقمًا.
web-fault-card = اكتب أرقام البطاقة الستة عشر.
web-fault-password = { $said } { $advice }
web-fault-again = كلمتا المرور مختلفتان. اكتب الكلمة نفسها.
web-fault-again-empty = اكتب كلمة المرور مرة ثانية.
web-fault-account = هذا العنوان وكلمة المرور هذه لا يتفقان. راجعهما.
web-fault-taken = يوجد حساب بهذا العنوان. ادخل إليه بدلًا من ذلك.

## رفض

web-refused-absent = هذا غير موجود في هذه الصفحة.
web-refused-pop-up = نافذة تغطي الصفحة. أغلقها أولًا.
web-refused-no-back = لا توجد صفحة قبل هذه.
web-refused-no-forward = لا توجد صفحة بعد هذه.
web-refused-no-tab = هذا التبويب غير مفتوح.
web-refused-last-tab = هذا هو التبويب الوحيد، فيبقى مفتوحًا.
web-refused-tabs = عدد التبويبات المفتوحة { $most }. أغلق واحدًا منها أولًا.
web-refused-no-search = هذا ليس عنوانًا. في العنوان نقطة، ولا مسافات فيه.
web-refused-search-empty = اكتب أولًا كلمات تبحث عنها.
web-refused-no-form = لا توجد استمارة في هذه الصفحة.
web-refused-no-document = هذا الملف غير موجود هنا.
web-refused-signed-out = أنت خارج حسابك في هذا الموقع.
web-refused-full = حاسوب التدريب ممتلئ.

## الأهداف

web-missing-at = الصفحة { $address } غير مفتوحة.
web-missing-visited = الصفحة { $address } لم تُفتح بعد.
web-missing-submitted = الاستمارة «{ $form }» لم تُرسل بعد.
web-missing-kept = الاستمارة «{ $form }»: أكمل الإجابة «{ $field }» ثم أرسلها.
web-missing-sent-otherwise = الاستمارة «{ $form }»: راجع الإجابة «{ $field }».
web-missing-form = افتح الاستمارة «{ $form }».
web-missing-filled = الاستمارة «{ $form }»: راجع الإجابة «{ $field }».
web-missing-draft = المسودة «{ $form }» لم تُحفظ بعد.
web-missing-draft-otherwise = المسودة «{ $form }»: راجع الإجابة «{ $field }».
web-missing-bookmarked = الصفحة { $address } ليست في المفضلة.
web-missing-downloaded = «{ $name }» لم يُنزَّل بعد.
web-missing-receipt = «{ $name }» لم يُحفظ بعد.
web-missing-printed = الصفحة { $address } لم تُطبع بعد.
web-missing-signed-in = لم تدخل بعد إلى حسابك في { $site }.
web-missing-signed-out = ما زلت داخل حسابك في { $site }.
web-missing-cookies-accepted = لم تُقبل ملفات الارتباط في { $site }.
web-missing-cookies-refused = لم تُرفض ملفات الارتباط في { $site }.
web-missing-tabs = عدد التبويبات المفتوحة { $now }، والمطلوب { $count }.
web-missing-searched = لم تبحث بعد عن: { $words }

web-done-at = الصفحة { $address } مفتوحة.
web-done-visited = فُتحت الصفحة { $address }.
web-done-submitted = أُرسلت الاستمارة «{ $form }».
web-done-filled = الاستمارة «{ $form }» مملوءة.
web-done-draft = حُفظت المسودة «{ $form }».
web-done-bookmarked = الصفحة { $address } في المفضلة.
web-done-downloaded = نُزِّل «{ $name }».
web-done-receipt = حُفظ «{ $name }».
web-done-printed = طُبعت الصفحة { $address }.
web-done-signed-in = أنت داخل حسابك في { $site }.
web-done-signed-out = خرجت من حسابك في { $site }.
web-done-cookies-accepted = قُبلت ملفات الارتباط في { $site }.
web-done-cookies-refused = رُفضت ملفات الارتباط في { $site }.
web-done-tabs = عدد التبويبات المفتوحة { $count }.
web-done-searched = بحثت عن: { $words }

web-damage-sent = أُرسلت الاستمارة «{ $form }» أيضًا.
web-damage-bookmark = الصفحة { $address } لم تعد في المفضلة.

## أرني

web-show-press = اضغط «{ $button }».
web-show-open = افتح هذا الرابط.
web-show-pop-up = اتبع رابط النافذة.
web-show-paste = عند «{ $field }» الصق بالمفتاح { KEY("Ctrl+V") }.
web-show-type = اكتب «{ $text }».
web-show-type-address = اكتب العنوان { $text } في الأعلى.
web-show-type-in = عند «{ $field }» اكتب «{ $text }».
web-show-type-secret = عند «{ $field }» اكتب كلمة المرور.
web-show-empty = احذف المكتوب.
web-show-enter = اضغط { KEY("Enter") }.
web-show-tab = اضغط { KEY("Tab") }: أُخذت الإجابة، وهذا ما بعدها.
web-show-beside = انقر بجانب الخانة: أُخذت الإجابة.
web-show-choose = اختر «{ $choice }».
web-show-tick = ضع علامة في «{ $field }» أو أزلها.
web-show-list = افتح القائمة «{ $field }».
web-show-upload = افتح اختيار الملف: «{ $field }».
web-show-go-tab = انتقل إلى هذا التبويب.
web-show-close = اضغط { KEY("Esc") }: إغلاق.

## لمؤلفي الدروس

problem-web-no-kind = قل ما هذا الجزء، مثل «link» أو «text» أو «submit».
problem-web-two-kinds = الجزء شيء واحد فقط: «{ $word }» زائد.
problem-web-one = يجب أن يكون هنا مفتاح واحد: «{ $word }» زائد.
problem-web-one-text = سمِّ الخانة أيضًا: { "{" } field = "{ $found }" { "}" }.
problem-web-needs = ينقص «{ $word }».
problem-web-option = «{ $word }» لا يناسب هذا الجزء.
problem-web-page-word = تُكتب الصفحة هكذا «$word»: الرسالة التي فيها عنوانها.
problem-web-twice = «{ $word }» مكتوب مرتين.
problem-web-only-one = في الصفحة واحد فقط من كل من: submit وquery وpop-up وcookies وreceipt وsave-draft.
problem-web-no-submit = في هذه الصفحة إجابات تُملأ، ولا شيء يرسلها: «submit».
problem-web-account-fields = تحتاج هذه الاستمارة إلى: { $fields }.
problem-web-no-account = لا حساب في هذا الموقع: انظر «accounts».
problem-web-code = عدد أرقام الرمز يختلف عن العدد المعلن.
problem-web-address = لا توجد صفحة في العنوان { $word }.
problem-web-no-address = هذا ليس عنوانًا: { $word }. مثال: valbrune.example/card
problem-web-page = لا توجد صفحة فيها استمارة باسم «{ $word }».
problem-web-field = لا توجد هنا إجابة تُملأ باسم «{ $word }».
problem-web-part = «{ $word }» ليس في أي صفحة.
problem-web-answer = «{ $word }» يأخذ نوعًا آخر من الإجابات.
problem-web-exact = اكتب الإجابة نفسها هنا لا ${ $word }: فهي لا تتغير بين اللغات.
problem-web-nearest = هل تقصد «{ $word }»؟
