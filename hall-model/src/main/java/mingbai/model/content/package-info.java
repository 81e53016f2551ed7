/// What is published: documents, and the manifests that name them by content.
@NullMarked
package mingbai.model.content;

import org.jspecify.annotations.NullMarked;
