# أسئلة: الإشارة إلى مقاطع.
problem-point-twice = المقطع { $word } مكتوب مرتين.
problem-point-unknown = { $word } ليس في قائمة المقاطع.
problem-point-few = يلزم مقطعان على الأقل، أحدهما صحيح.
problem-point-part = لا يوجد { $part } هنا: on = { $on }.
problem-point-one-part = في هذا الجدول جزء واحد، مع كلمة المقطع.
problem-point-taken = في كل تمرين نص اسمه { $word }. سمّ المقطع باسم آخر.
