package mingbai.service.authority;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import mingbai.model.content.Bytes;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;

/// A certificate request (PKCS #10) of a box that holds the key it names. Its subject says nothing:
/// a manager says which station it becomes.
public record StationRequest(PublicKey key) {
    private static final int LARGEST = 4 * 1024;
    private static final int CURVE_BITS = 256;

    /// Refused by an `IllegalArgumentException` that says why.
    public static StationRequest parse(Bytes der) {
        byte[] bytes = der.toArray();
        if (bytes.length > LARGEST) {
            throw new IllegalArgumentException("a certificate request has at most 4 KiB");
        }
        try {
            var request = new JcaPKCS10CertificationRequest(bytes);
            var key = request.getPublicKey();
            if (!(key instanceof ECPublicKey curve)
                    || curve.getParams().getCurve().getField().getFieldSize() != CURVE_BITS) {
                throw new IllegalArgumentException("a station's key is of EC P-256");
            }
            if (!request.isSignatureValid(new JcaContentVerifierProviderBuilder().build(key))) {
                throw new IllegalArgumentException("the request is not signed by its own key");
            }
            return new StationRequest(key);
        } catch (IOException
                | GeneralSecurityException
                | OperatorCreationException
                | PKCSException e) {
            throw new IllegalArgumentException("not a certificate request in PKCS #10", e);
        }
    }
}
