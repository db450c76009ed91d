# تمارين لوحة المفاتيح: كتابة كلمات وجمل.
problem-typing-none = لا يوجد سطر للكتابة.
problem-typing-many = الأسطر كثيرة جدًا. الحد الأقصى { $most }.
problem-typing-empty = هذا السطر فارغ.
