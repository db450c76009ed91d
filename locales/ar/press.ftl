# تمارين لوحة المفاتيح: إيجاد المفاتيح.
press-find = جد المفتاح { $key } واضغط عليه.
press-capital = اكتب الحرف { $sign } كبيرًا.
press-far = { $place } من { $all }
press-slip = ضغطت على { $key }. المفتاح المطلوب معلَّم في الصورة.
press-once-more = اضغط على { $key } مرة أخرى لتعود إلى الحروف الصغيرة.
press-look = انظر أين { $keys } في الصورة.
press-not-here = ليست هذه في لوحة مفاتيحك: { $keys }. ننتقل إلى ما بعدها.
press-key = { $key }
press-go-on = متابعة
press-left = بقيت مفاتيح لم تجدها بعد.
press-found = وجدت كل المفاتيح.
