package mingbai.service.enrolment;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import javax.security.auth.x500.X500Principal;
import mingbai.model.content.Bytes;
import mingbai.model.enrolment.Applicant;
import mingbai.model.enrolment.Application;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;

/// A box with a key of its own.
record BareBox(KeyPair pair) {
    static BareBox made() throws Exception {
        var maker = KeyPairGenerator.getInstance("EC");
        maker.initialize(new ECGenParameterSpec("secp256r1"));
        return new BareBox(maker.generateKeyPair());
    }

    Bytes request() throws Exception {
        return request(pair);
    }

    /// Signed by one key, for another.
    Bytes request(KeyPair signer) throws Exception {
        var by = new JcaContentSignerBuilder("SHA256withECDSA").build(signer.getPrivate());
        var name = new X500Principal("CN=somebody");
        return Bytes.of(
                new JcaPKCS10CertificationRequestBuilder(name, pair.getPublic())
                        .build(by)
                        .getEncoded());
    }

    Application application(Applicant.Program program) throws Exception {
        return new Application(request(), new Applicant(program, 1080, 1920));
    }
}
