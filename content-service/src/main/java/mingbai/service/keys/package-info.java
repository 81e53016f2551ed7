/// The pages of keys: one's own, made in the browser, and the trust root that names them all.
@NullMarked
package mingbai.service.keys;

import org.jspecify.annotations.NullMarked;
