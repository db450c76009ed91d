# المشترك بين تمارين لوحة المفاتيح: كيف نضغط على مفتاح.
dexterity-hold = أبقِ { $held } مضغوطًا، ثم اضغط على { $key }.
dexterity-after = اضغط على { $first } ثم ارفع إصبعك. بعدها اضغط على { $then }.
dexterity-both = { $held } مع { $key }
dexterity-two = { $first } { $then }
dexterity-finger = الإصبع: { $finger }.
dexterity-caps-lock = الحروف الكبيرة مثبتة. اضغط على { $key } مرة أخرى.
