/// Paper as PDF: lines, tables and drawings with the screens' own fonts embedded.
@NullMarked
package mingbai.service.paper;

import org.jspecify.annotations.NullMarked;
