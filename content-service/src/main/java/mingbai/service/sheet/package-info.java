/// Tables as they come in files: XLSX and CSV, read in bounded memory and trusted in nothing.
@NullMarked
package mingbai.service.sheet;

import org.jspecify.annotations.NullMarked;
