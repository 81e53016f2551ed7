package mingbai.service.followup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import mingbai.program.settings.OwnersFile;
import mingbai.service.settings.Settings;
import org.springframework.stereotype.Component;

/// Encrypts the few phone numbers that visitors leave for a call (AES-256, GCM). The key is a file
/// of the owner's beside the database and never in it: a copy of the database alone reads none.
@Component
final class PhoneVault {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Path file;
    private final RandomGenerator random;

    PhoneVault(Settings settings, RandomGenerator random) {
        this.file = settings.places().data().resolve("call-back.key");
        this.random = random;
    }

    /// `about` binds it to its case: moved to another, it does not open.
    String lock(String phone, String about) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed =
                run(Cipher.ENCRYPT_MODE, nonce, about, phone.getBytes(StandardCharsets.UTF_8));
        byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
        return Base64.getEncoder().encodeToString(all);
    }

    String open(String locked, String about) {
        byte[] all = Base64.getDecoder().decode(locked);
        byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
        byte[] sealed = Arrays.copyOfRange(all, NONCE_BYTES, all.length);
        return new String(run(Cipher.DECRYPT_MODE, nonce, about, sealed), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, String about, byte[] text) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(
                    mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(about.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the phone cannot be locked or opened", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the key of the phones: " + file, e);
        }
    }

    /// Drawn when it is first needed.
    private synchronized byte[] key() throws IOException {
        if (!Files.exists(file)) {
            byte[] fresh = new byte[KEY_BYTES];
            random.nextBytes(fresh);
            OwnersFile.write(file, Base64.getEncoder().encodeToString(fresh));
        }
        return Base64.getDecoder().decode(Files.readString(file).strip());
    }
}
