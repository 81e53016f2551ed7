package mingbai.provisioning.ceremony;

import java.io.IOException;

/// Asks the person at the keyboard for a passphrase; it is not echoed, and not kept.
@FunctionalInterface
interface Passphrases {
    char[] ask(String question) throws IOException;
}
