# تمارين لوحة المفاتيح: إيجاد المفاتيح.
problem-press-unknown = لا يوجد مفتاح بهذا الاسم: { $word }.
problem-press-taken = لا يمكن طلب المفتاح { $word }: الطرفية أو «باسريل» تأخذه لنفسها.
problem-press-alike = لا تميز الطرفية بين { $word } و{ $other }.
problem-help-press-alike = اطلب { $other } بدلًا منه.
problem-press-twice = المفتاح { $word } مكتوب مرتين.
problem-press-none = قائمة المفاتيح فارغة.
problem-press-many = المفاتيح كثيرة جدًا. الحد الأقصى { $most }.
