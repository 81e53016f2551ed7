/// How Chinese is written with few keys: by pinyin, by strokes.
@NullMarked
package mingbai.kiosk.words.writing;

import org.jspecify.annotations.NullMarked;
