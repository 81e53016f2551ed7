/// How the hall did: waiting, serving, those who never came, by business, window and hour.
@NullMarked
package mingbai.service.figures;

import org.jspecify.annotations.NullMarked;
