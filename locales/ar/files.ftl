# الملفات: مدير الملفات في حاسوب التدريب.

files-title = الملفات

## الأماكن

place-desktop = سطح المكتب
place-documents = المستندات
place-downloads = التنزيلات
place-pictures = الصور
place-music = الموسيقى
place-usb = ذاكرة USB
place-bin = سلة المحذوفات

# مكان الشيء داخل الجملة.
place-in-desktop = على سطح المكتب
place-in-documents = في المستندات
place-in-downloads = في التنزيلات
place-in-pictures = في الصور
place-in-music = في الموسيقى
place-in-usb = على ذاكرة USB
place-in-bin = في سلة المحذوفات
place-in-folder = في المجلد «{ $name }»

## النافذة

files-menu-file = ملف
files-menu-edit = تحرير
files-menu-view = عرض
files-menu-go = انتقال
files-menu-devices = الأجهزة
files-column-name = الاسم
files-column-type = النوع
files-column-modified = تاريخ التعديل
files-empty = هذا المجلد فارغ.
files-count =
    { $count ->
        [zero] لا عناصر
        [one] عنصر واحد
        [two] عنصران
        [few] { $count } عناصر
        [many] { $count } عنصرًا
       *[other] { $count } عنصر
    }
files-selected =
    { $count ->
        [zero] لا شيء محدد
        [one] عنصر واحد محدد
        [two] عنصران محددان
        [few] { $count } عناصر محددة
        [many] { $count } عنصرًا محددًا
       *[other] { $count } عنصر محدد
    }
files-column-size = الحجم
files-column-where = المكان
files-column-holds = المحتوى
files-size-kb = { $size } كيلوبايت
files-size-mb = { $size } ميغابايت
files-found = نتائج البحث عن «{ $name }»
files-found-nothing = لا يوجد هنا اسم فيه هذه الحروف.
files-sort = ترتيب
files-turn-page = تقليب الصفحات

## الأوامر

files-open = فتح
files-new-folder = مجلد جديد
files-rename = إعادة تسمية
files-delete = نقل إلى سلة المحذوفات
files-restore = استعادة
files-close = إغلاق
files-undo = تراجع
files-redo = إعادة
files-cut = قص
files-copy = نسخ
files-paste = لصق
files-select-all = تحديد الكل
files-up = المجلد الأعلى
files-compress = ضغط
files-extract = فك الضغط هنا
files-properties = خصائص
files-empty-bin = إفراغ سلة المحذوفات
files-search = بحث
files-sort-name = ترتيب حسب الاسم
files-sort-type = ترتيب حسب النوع
files-sort-size = ترتيب حسب الحجم
files-sort-date = ترتيب حسب التاريخ
files-refresh = تحديث
files-back = السابق
files-forward = التالي
files-plug = توصيل الذاكرة
files-eject = إخراج آمن
files-unplug = نزع الذاكرة

## مربعات الحوار والمستندات

files-new-folder-title = مجلد جديد
files-new-folder-label = اسم المجلد
files-rename-title = إعادة تسمية
files-rename-label = الاسم الجديد
files-dialog-ok = موافق
files-dialog-cancel = إلغاء
files-viewer-picture = صورة
files-viewer-empty = هذا المستند فارغ.
files-compress-title = مجلد مضغوط جديد
files-compress-label = اسم المجلد المضغوط
files-search-title = بحث
files-search-label = حروف من الاسم
files-empty-bin-ask =
    { $count ->
        [zero] لا شيء سيُحذف نهائيًا.
        [one] سيُحذف عنصر واحد نهائيًا.
        [two] سيُحذف عنصران نهائيًا.
        [few] ستُحذف { $count } عناصر نهائيًا.
        [many] سيُحذف { $count } عنصرًا نهائيًا.
       *[other] سيُحذف { $count } عنصر نهائيًا.
    }
files-empty-bin-do = إفراغ
files-archive-holds =
    { $count ->
        [zero] هذا المجلد المضغوط فارغ.
        [one] في هذا المجلد المضغوط عنصر واحد:
        [two] في هذا المجلد المضغوط عنصران:
        [few] في هذا المجلد المضغوط { $count } عناصر:
        [many] في هذا المجلد المضغوط { $count } عنصرًا:
       *[other] في هذا المجلد المضغوط { $count } عنصر:
    }
files-page = الصفحة { $page } من { $count }
files-page-before = الصفحة السابقة
files-page-after = الصفحة التالية

## الأنواع

files-type-folder = مجلد
files-type-pdf = مستند PDF
files-type-image = صورة
files-type-text = نص
files-type-letter = مستند نصي
files-type-sheet = جدول بيانات
files-type-slides = عرض تقديمي
files-type-sound = صوت
files-type-video = فيديو
files-type-page = صفحة ويب
files-type-zip = مجلد مضغوط
files-type-program = برنامج
files-type-other = مستند

## ما لا يمكن الآن

files-refused-absent = العنصر «{ $name }» غير موجود { $where }.
files-refused-open-binned = العنصر «{ $name }» في سلة المحذوفات. استعده أولًا.
files-refused-select = العنصر «{ $name }» موجود { $where }. انتقل إلى هناك أولًا.
files-refused-nothing-selected = اختر عنصرًا أولًا.
files-refused-rename-several = أعد تسمية عنصر واحد كل مرة.
files-refused-name-taken = يوجد هنا عنصر باسم «{ $name }». اختر اسمًا آخر.
files-refused-name-empty = اكتب اسمًا.
files-refused-name-slash = لا يحتوي الاسم على / أو \. اختر رموزًا أخرى.
files-refused-name-dots = يحتوي الاسم على حرف أو رقم على الأقل.
files-refused-new-in-bin = لا تُنشأ مجلدات في سلة المحذوفات.
files-refused-binned = العنصر في سلة المحذوفات. استعده أولًا.
files-refused-delete-binned = العنصر في سلة المحذوفات من قبل.
files-refused-restore-outside = الاستعادة تكون من سلة المحذوفات. افتحها أولًا.
files-refused-paste-nothing = لا يوجد شيء للصقه. قُص أو انسخ أولًا.
files-refused-paste-binned = العنصر «{ $name }» في سلة المحذوفات. استعده أولًا.
files-refused-copy-to-bin = لا يُنسخ شيء إلى سلة المحذوفات. استخدم «نقل إلى سلة المحذوفات».
files-refused-into-itself = لا يمكن وضع المجلد «{ $name }» داخل نفسه.
files-refused-not-folder = العنصر «{ $name }» ليس مجلدًا.
files-refused-full = القرص ممتلئ. تراجع عن نسخة.
files-refused-taken = يوجد عنصر باسم «{ $name }» { $where }.
files-refused-not-taken = هذا الاسم غير مستخدم هنا. لا شيء للاستبدال.
files-refused-holds = المجلد «{ $name }» يحتوي على هذا العنصر، فيبقى مكانه.
files-refused-bin-empty = سلة المحذوفات فارغة من قبل.
files-refused-search-empty = اكتب بعض حروف الاسم.
files-refused-one-only = اختر عنصرًا واحدًا فقط.
files-refused-not-archive = العنصر «{ $name }» ليس مجلدًا مضغوطًا.
files-refused-archive-empty = هذا المجلد المضغوط فارغ.
files-refused-packed = العنصر «{ $name }» داخل مجلد مضغوط. فك الضغط أولًا.
files-refused-stick-in = ذاكرة USB موصولة من قبل.
files-refused-stick-out = ذاكرة USB غير موصولة.
files-refused-stick-ejected = أُخرجت ذاكرة USB من قبل. يمكنك نزعها.

## ما لم يتم بعد

files-missing-still = العنصر «{ $name }» ما زال { $where }.
files-missing-copy = العنصر «{ $name }» ما زال أيضًا { $where }: هذه نسخة.
files-missing-binned = العنصر «{ $name }» في سلة المحذوفات.
files-missing-not-yet = العنصر «{ $name }» ليس { $where } بعد.
files-missing-gone = العنصر «{ $name }» لم يعد { $where }.
files-missing-elsewhere = العنصر «{ $name }» موجود { $where }، وليس { $goal } بعد.
files-missing-renamed = العنصر «{ $name }» اسمه الآن «{ $new }».
files-missing-not-wanted = العنصر «{ $name }» موجود { $where }.
files-missing-open = أنت الآن { $where }، ولست { $goal } بعد.
files-missing-viewing = العنصر «{ $name }» ليس على الشاشة بعد.
files-missing-viewed = لم تفتح العنصر «{ $name }» بعد.
files-missing-selected = التحديد لا يشمل «{ $name }» بعد.
files-missing-selected-too = التحديد يشمل أيضًا «{ $name }».
files-missing-empty =
    { $count ->
        [zero] لم يبقَ شيء { $where }.
        [one] بقي عنصر واحد { $where }.
        [two] بقي عنصران { $where }.
        [few] بقيت { $count } عناصر { $where }.
        [many] بقي { $count } عنصرًا { $where }.
       *[other] بقي { $count } عنصر { $where }.
    }
files-missing-replaced = العنصر القديم «{ $name }» ما زال { $where }.
files-missing-properties = خصائص «{ $name }» ليست على الشاشة بعد.
files-missing-searching = لم تبحث عن «{ $name }» بعد.
files-missing-sorted = القائمة ليست مرتبة بعد حسب هذا العمود: { $column }.
files-missing-stick-in = ذاكرة USB ليست موصولة بعد.
files-missing-stick-ejected = ذاكرة USB لم تُخرج بأمان بعد.
files-missing-stick-out = أُخرجت ذاكرة USB بأمان، لكنها ما زالت موصولة.

## ما تم

files-name = «{ $name }»
files-done-at = العنصر «{ $name }» موجود { $where }.
files-done-not-at = العنصر «{ $name }» لم يعد { $where }.
files-done-open = أنت الآن { $where }.
files-done-viewing = العنصر «{ $name }» على الشاشة.
files-done-viewed = فتحت العنصر «{ $name }».
files-done-selected = التحديد يشمل { $names }.
files-done-empty = لم يبقَ شيء { $where }.
files-done-replaced = العنصر الجديد «{ $name }» موجود { $where }.
files-done-properties = خصائص «{ $name }» على الشاشة.
files-done-searching = بحثت عن «{ $name }».
files-done-sorted = القائمة مرتبة حسب هذا العمود: { $column }.
files-stick-in = ذاكرة USB موصولة.
files-stick-ejected = يمكن الآن نزع ذاكرة USB.
files-stick-out = نُزعت ذاكرة USB بأمان.
files-stick-pulled = نُزعت ذاكرة USB قبل إخراجها بأمان.

## ما تغيّر ولم يُطلب

files-damage-moved = العنصر «{ $name }» لم يعد { $where }، بل { $to }.
files-damage-binned = العنصر «{ $name }» في سلة المحذوفات.
files-damage-renamed = العنصر «{ $name }» اسمه الآن «{ $new }».
files-damage-new = يوجد الآن أيضًا العنصر «{ $name }» { $where }.
files-damage-destroyed = العنصر «{ $name }» لم يعد على الحاسوب.
files-damage-changed = العنصر «{ $name }» له الآن محتوى آخر.

## أرني

files-show-open-place = انقر على «{ $name }» في قائمة الأماكن.
files-show-open = انقر مرتين على «{ $name }».
files-show-select = انقر مرة واحدة على «{ $name }».
files-show-select-more = أبقِ { KEY("Ctrl") } مضغوطًا وانقر على «{ $name }».
files-show-select-all = اضغط { KEY("Ctrl+A") }: تحديد الكل.
files-show-menu = افتح القائمة «{ $menu }».
files-show-menu-choose = اختر «{ $command }».
files-show-right-click = انقر بالزر الأيمن على «{ $name }».
files-show-cut = اضغط { KEY("Ctrl+X") }: قص.
files-show-copy = اضغط { KEY("Ctrl+C") }: نسخ.
files-show-paste = اضغط { KEY("Ctrl+V") }: لصق.
files-show-delete = اضغط { KEY("Del") }: نقل إلى سلة المحذوفات.
files-show-rename = اضغط { KEY("F2") }: إعادة تسمية.
files-show-rename-type = اكتب «{ $name }».
files-show-confirm = اضغط { KEY("Enter") }: موافق.
files-show-move-to = اسحب «{ $name }» إلى «{ $folder }».
files-show-undo = اضغط { KEY("Ctrl+Z") }: تراجع.
files-show-redo = اضغط { KEY("Ctrl+Y") }: إعادة.
files-show-close = اضغط { KEY("Esc") }: إغلاق المستند.
files-show-up = اضغط { KEY("Alt+Up") }: الصعود إلى المجلد الأعلى.
files-show-search = اضغط { KEY("Ctrl+F") }: بحث.
files-show-properties = اضغط { KEY("Alt+Enter") }: خصائص.
files-show-back = اضغط { KEY("Alt+Left") }: السابق.
files-show-forward = اضغط { KEY("Alt+Right") }: التالي.
files-show-refresh = اضغط { KEY("F5") }: تحديث.
files-show-end-search = أغلق البحث.
files-show-sort = انقر على عنوان العمود: { $column }.

## لمؤلفي الدروس

problem-files-place = «{ $word }» ليس مكانًا في حاسوب التدريب.
problem-files-name = في هذا المسار اسم غير ممكن، أو مجلدات كثيرة.
problem-files-not-folder = «{ $name }» مستند، ولا يحتوي على شيء.
problem-files-duplicate = { $path } موجود في القائمة من قبل.
problem-files-date = اكتب يومًا، مثل 2026-03-12.
problem-files-from = «from» لعنصر في سلة المحذوفات، ويذكر مجلدًا آخر.
problem-files-too-many = الملفات كثيرة: الحد الأقصى { $most }.
problem-files-unknown-item = { $path } غير موجود في البداية، والحل لا ينشئه.
problem-files-nearest = هل تقصد «{ $word }»؟
problem-files-zip = «zip» قائمة بأسماء مستندات داخل مجلد مضغوط.
