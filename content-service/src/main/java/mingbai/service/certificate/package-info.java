/// The paper that says where and when a notice was shown.
@NullMarked
package mingbai.service.certificate;

import org.jspecify.annotations.NullMarked;
