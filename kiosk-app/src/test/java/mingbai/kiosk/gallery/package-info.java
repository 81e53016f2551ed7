/// Pictures of every screen, kept beside the documents and compared with what is drawn today.
@NullMarked
package mingbai.kiosk.gallery;

import org.jspecify.annotations.NullMarked;
