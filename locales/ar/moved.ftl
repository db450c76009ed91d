# الأسئلة التي تُنقل فيها الأشياء: الأخذ والوضع.
moved-key-take = أخذ
moved-key-put = وضع
moved-key-place = اختيار المكان
moved-key-let-go = ترك
moved-held = في يدك: { $thing }
moved-holding = أخذت «{ $thing }». أين مكانه؟
moved-show-take = خذ «{ $thing }».
moved-show-here = ضعه هنا.
moved-show-let-go = اتركه بالمفتاح { KEY("Esc") }.
moved-show-back = أعد «{ $thing }» إلى الباقي.
