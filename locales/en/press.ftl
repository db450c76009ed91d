# Keyboard exercises: finding keys.
press-find = Find the key { $key } and press it.
press-capital = Type a capital { $sign }.
press-far = { $place } of { $all }
press-slip = You pressed { $key }. The wanted key is marked.
press-once-more = Press { $key } once more to come back to small letters.
press-look = See where { $keys } is on the picture.
press-not-here = These are not on your keyboard: { $keys }. We go on without them.
press-key = { $key }
press-go-on = Go on
press-left = There are keys left to find.
press-found = You found all the keys.
