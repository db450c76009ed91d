# كلمات المرور: برنامج حفظ كلمات المرور في حاسوب التدريب، وقوة كلمة المرور.

## قوة كلمة المرور

password-weak = ضعيفة: يسهل تخمينها بسرعة.
password-fair = متوسطة: تكفي إذا كان الموقع يمنع المحاولات الكثيرة.
password-strong = قوية: تصمد وحدها.
password-common = هي من أكثر الكلمات استعمالًا، وتُجرَّب أولًا.
password-known = تجنّب اسم الموقع وما يعرفه الناس عنك.
password-no-name = تجنّب الأسماء وأسماء العائلات.
password-no-date = تجنّب التواريخ والسنوات.
password-no-keys = تجنّب المفاتيح المتجاورة على لوحة المفاتيح.
password-no-repeat = تجنّب تكرار الرموز نفسها.
password-no-sequence = تجنّب التسلسل مثل abc أو 1234.
password-no-word = تجنّب كلمة يعرفها الجميع.
password-more-words = أضف كلمات: تلزم سبع كلمات مختلفة.
password-longer = اجعلها أطول: سبع كلمات، أو اثنا عشر رمزًا من كل الأنواع.

## النافذة

passwords-title = كلمات المرور
passwords-is-open = مفتوح
passwords-is-locked = مقفل
passwords-notice = للتدريب فقط: لا تكتب هنا كلمة مرور حقيقية.
passwords-locked = كلمات مرورك محفوظة ومقفلة.
passwords-master = عبارة المرور
passwords-unlock = فتح
passwords-menu-entry = بطاقة
passwords-menu-edit = تحرير
passwords-column-site = الموقع
passwords-column-user = اسم المستخدم
passwords-column-password = كلمة المرور
passwords-mark-weak = ضعيفة
passwords-mark-reused = مكررة
passwords-empty = لا توجد كلمات مرور بعد.
passwords-none-found = لا يوجد موقع بهذا الاسم.
passwords-searched = البحث: { $text }

## الأوامر

passwords-add = إضافة
passwords-change = تعديل
passwords-copy = نسخ كلمة المرور
passwords-copy-user = نسخ اسم المستخدم
passwords-reveal = إظهار
passwords-hide = إخفاء
passwords-delete = حذف
passwords-search = بحث
passwords-lock = قفل
passwords-undo = تراجع
passwords-redo = إعادة
passwords-show-everything = عرض الكل

## مربعات الحوار

passwords-dialog-ok = حفظ
passwords-dialog-cancel = إلغاء
passwords-search-label = اسم الموقع أو اسم المستخدم
passwords-generate = توليد
passwords-draw-title = توليد كلمة مرور
passwords-draw-length =
    { $count ->
        [zero] بلا رموز
        [one] رمز واحد
        [two] رمزان
        [few] { $count } رموز
        [many] { $count } رمزًا
       *[other] { $count } رمز
    }
passwords-draw-fewer = أقل
passwords-draw-more = أكثر
passwords-draw-capitals = حروف كبيرة
passwords-draw-digits = أرقام
passwords-draw-symbols = رموز مثل ! أو ?
passwords-draw-phrase = عبارة من سبع كلمات
passwords-draw-use = استخدام

## ما لا يمكن الآن

passwords-refused-master = هذه العبارة لا تفتح بعد. قارن حرفًا حرفًا ثم حاول من جديد.
passwords-refused-locked = افتح أولًا بعبارة المرور.
passwords-refused-absent = لا توجد بطاقة باسم «{ $name }».
passwords-refused-nothing-selected = اختر موقعًا من القائمة أولًا.
passwords-refused-site-empty = اكتب اسم الموقع.
passwords-refused-site-taken = توجد بطاقة باسم «{ $name }». اختر «تعديل» لتغييرها.
passwords-refused-password-empty = اكتب كلمة مرور، أو ولّد واحدة.
passwords-refused-no-phrase = لا توجد عبارة جاهزة هنا. ولّد رموزًا بدلًا منها.
passwords-refused-full = القائمة ممتلئة. احذف بطاقة أولًا.

## ما لم يتم بعد

passwords-missing-unlocked = البرنامج ما زال مقفلًا.
passwords-missing-locked = البرنامج ما زال مفتوحًا.
passwords-missing-entry = لا توجد بطاقة «{ $name }» بعد.
passwords-missing-no-entry = البطاقة «{ $name }» ما زالت في القائمة.
passwords-missing-strong = كلمة مرور «{ $name }» ليست قوية بعد.
passwords-missing-own = كلمة مرور «{ $name }» ما زالت مستعملة في موقع آخر.
passwords-missing-new = كلمة مرور «{ $name }» ما زالت القديمة.
passwords-missing-opens = كلمة المرور المحفوظة لموقع «{ $name }» لا تفتح الحساب بعد.
passwords-missing-is = البطاقة «{ $name }» ليست كما طُلب بعد.
passwords-missing-copied = لم تُنسخ كلمة مرور «{ $name }» بعد.
passwords-missing-copied-user = لم يُنسخ اسم المستخدم في «{ $name }» بعد.
passwords-missing-revealed = كلمة مرور «{ $name }» ليست ظاهرة بعد.
passwords-missing-selected = لم يُحدَّد «{ $name }» في القائمة بعد.

## ما تم

passwords-done-unlocked = البرنامج مفتوح.
passwords-done-locked = البرنامج مقفل.
passwords-done-no-reuse = لكل موقع كلمة مرور خاصة به.
passwords-done-entry = البطاقة «{ $name }» في القائمة.
passwords-done-no-entry = البطاقة «{ $name }» لم تعد في القائمة.
passwords-done-strong = كلمة مرور «{ $name }» قوية.
passwords-done-own = كلمة مرور «{ $name }» لهذا الموقع وحده.
passwords-done-new = للموقع «{ $name }» كلمة مرور جديدة.
passwords-done-opens = كلمة المرور المحفوظة لموقع «{ $name }» تفتح الحساب.
passwords-done-is = البطاقة «{ $name }» كما طُلب.
passwords-done-copied = نُسخت كلمة مرور «{ $name }».
passwords-done-copied-user = نُسخ اسم المستخدم في «{ $name }».
passwords-done-revealed = كلمة مرور «{ $name }» ظاهرة.
passwords-done-selected = «{ $name }» محدد في القائمة.

## ما تغيّر ولم يُطلب

passwords-damage-gone = البطاقة «{ $name }» لم تعد في القائمة.
passwords-damage-changed = تغيّرت البطاقة «{ $name }».
passwords-damage-new = توجد الآن أيضًا البطاقة «{ $name }».

## أرني

passwords-show-select = انقر مرة واحدة على «{ $name }».
passwords-show-right-click = انقر بالزر الأيمن على «{ $name }».
passwords-show-type = اكتب «{ $text }» في خانة «{ $field }».
passwords-show-key = اضغط { $key }: { $command }.
passwords-show-menu = افتح القائمة «{ $menu }».
passwords-show-choose = اختر «{ $command }».
passwords-show-leave = اضغط { KEY("Esc") }: العودة إلى القائمة.

## لمؤلفي الدروس

problem-passwords-twice = توجد بطاقة للموقع { $name } من قبل.
problem-passwords-too-many = البطاقات كثيرة: الحد الأقصى { $most }.
problem-passwords-unknown = لا توجد بطاقة { $name } في البداية، والحل لا يضيفها.
problem-passwords-nearest = هل تقصد «{ $word }»؟
