# تمارين لوحة المفاتيح: تصحيح نص.
edit-wanted = هكذا:
edit-text = نصك:
edit-copy = نسخ
edit-cut = قص
edit-paste = لصق
edit-undo = تراجع
edit-show-key = اضغط على { $key }.
edit-show-tool = اضغط على «{ $tool }».
edit-mended = النص مثل النموذج.
edit-not-yet = ليس النص مثل النموذج بعد.
