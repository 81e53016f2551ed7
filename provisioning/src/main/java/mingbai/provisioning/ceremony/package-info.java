/// The ceremony of the trust root: the `trust` command, on a machine without a network.
@NullMarked
package mingbai.provisioning.ceremony;

import org.jspecify.annotations.NullMarked;
