# تمارين لوحة المفاتيح: كتابة كلمات وجمل.
typing-far = السطر { $place } من { $all }
typing-again = هذا السطر مرة أخرى، على مهل.
typing-latin = بحروف لاتينية: غيّر لغة لوحة المفاتيح، غالبًا بـ { $keys }.
typing-mend = امسح هذا الحرف بـ { $key }.
typing-show-write = اكتب: { $text }
typing-show-shift = أبقِ { $key } مضغوطًا واكتب: { $text }
typing-show-space = اضغط على { $key }.
typing-left =
    { $count ->
        [zero] لم يبق أي سطر.
        [one] بقي سطر واحد.
        [two] بقي سطران.
        [few] بقيت { $count } أسطر.
        [many] بقي { $count } سطرًا.
       *[other] بقي { $count } سطر.
    }
typing-done =
    { $count ->
        [zero] لم تكتب أي سطر.
        [one] كتبت سطرًا واحدًا.
        [two] كتبت سطرين.
        [few] كتبت { $count } أسطر.
        [many] كتبت { $count } سطرًا.
       *[other] كتبت { $count } سطر.
    }
