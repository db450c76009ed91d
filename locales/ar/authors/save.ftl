# حين لا يمكن كتابة شيء.
save-taken = { $path } موجود من قبل. لم يتغيّر شيء.
save-help-taken = اختر اسمًا آخر، أو انقل ما هو موجود.
save-full = لم يبق مكان على القرص لكتابة { $path }.
save-help-full = احذف ما لم تعد تحتاج إليه، أو اختر قرصًا آخر.
save-forbidden = لا تُسمح الكتابة في { $path }.
save-help-forbidden = اختر مجلدًا هو لك.
save-nowhere = لا يوجد مجلد لكتابة { $path }.
save-help-nowhere = أنشئ المجلد أولًا، أو راجع كتابة المسار.
save-failed = تعذّرت كتابة { $path }.
save-help-failed = حاول مرة أخرى، أو اختر قرصًا آخر.
