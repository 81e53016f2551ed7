/// What each table asks for, in words, and the workbook in which to fill it in.
@NullMarked
package mingbai.service.template;

import org.jspecify.annotations.NullMarked;
