# حاسوب التدريب، أيًّا كان البرنامج المفتوح.
task-show-switch = انتقل إلى { $app } في الشريط السفلي.
task-news = { $app } ({ $count })

## شروط مجتمعة

goal-missing-any = ينقص واحد من هذه الأمور: { $what }
goal-missing-none = لا ينبغي أن يكون هذا: { $what }
goal-missing-never = حدث هذا في الطريق: { $what }
goal-done-happened = في الطريق: { $what }
goal-done-none = ما كان يجب أن يبقى بعيدًا بقي بعيدًا.

## الفتح والحفظ باسم

picker-open-title = فتح
picker-save-title = حفظ باسم
picker-open = فتح
picker-save = حفظ
picker-cancel = إلغاء
picker-up = المجلد الأعلى
picker-name = الاسم
picker-taken-title = هذا الاسم مستخدم
picker-taken = يوجد عنصر باسم «{ $name }» { $where }.
picker-replace = استبدال
picker-keep-both = الاحتفاظ بكليهما
picker-refused-none = اختر مستندًا أولًا.
picker-refused-folder = هذا المجلد لم يعد موجودًا.
picker-refused-taken = يوجد عنصر باسم «{ $name }» { $where }.
picker-refused-folder-name = «{ $name }» مجلد هنا. اختر اسمًا آخر.
picker-show-place = انقر على «{ $name }» في قائمة الأماكن.
picker-show-open = انقر مرتين على «{ $name }».
picker-show-type = اكتب «{ $name }».
picker-show-enter = اضغط { KEY("Enter") }.
picker-show-press = اضغط الزر «{ $button }».
picker-show-cancel = اضغط { KEY("Esc") }: إغلاق هذه النافذة.
