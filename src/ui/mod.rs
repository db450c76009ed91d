//! What the screens draw with: areas, canvas, focus, gestures, theme, widgets.
