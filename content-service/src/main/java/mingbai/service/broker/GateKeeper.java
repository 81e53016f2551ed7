package mingbai.service.broker;

import com.hivemq.embedded.EmbeddedExtension;
import com.hivemq.extension.sdk.api.ExtensionMain;
import com.hivemq.extension.sdk.api.auth.PublishAuthorizer;
import com.hivemq.extension.sdk.api.auth.SimpleAuthenticator;
import com.hivemq.extension.sdk.api.auth.SubscriptionAuthorizer;
import com.hivemq.extension.sdk.api.auth.parameter.PublishAuthorizerInput;
import com.hivemq.extension.sdk.api.auth.parameter.PublishAuthorizerOutput;
import com.hivemq.extension.sdk.api.auth.parameter.SimpleAuthInput;
import com.hivemq.extension.sdk.api.auth.parameter.SimpleAuthOutput;
import com.hivemq.extension.sdk.api.auth.parameter.SubscriptionAuthorizerInput;
import com.hivemq.extension.sdk.api.auth.parameter.SubscriptionAuthorizerOutput;
import com.hivemq.extension.sdk.api.client.parameter.ClientTlsInformation;
import com.hivemq.extension.sdk.api.client.parameter.ConnectionInformation;
import com.hivemq.extension.sdk.api.client.parameter.ListenerType;
import com.hivemq.extension.sdk.api.packets.connect.ConnackReasonCode;
import com.hivemq.extension.sdk.api.parameter.ExtensionStartInput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStartOutput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStopInput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStopOutput;
import com.hivemq.extension.sdk.api.services.Services;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Stands at the broker's door and beside each message. Who is not known by a certificate stays
/// out, and what is not named is refused. Only the listener for this machine, which a demo has, is
/// open.
final class GateKeeper
        implements ExtensionMain, SimpleAuthenticator, PublishAuthorizer, SubscriptionAuthorizer {
    private static final Logger LOG = LoggerFactory.getLogger(GateKeeper.class);

    private static final int MOST_TOLD = 1_000;

    private final Gate gate;
    private final Map<String, X509Certificate> inside = new ConcurrentHashMap<>();
    private final Map<Pass.OfStation, TopicRights> rights = new ConcurrentHashMap<>();
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    GateKeeper(Gate gate) {
        this.gate = gate;
    }

    EmbeddedExtension extension() {
        return EmbeddedExtension.builder()
                .withId("mingbai-gate")
                .withName("Mingbai gate")
                .withVersion("1")
                .withAuthor("Mingbai")
                .withPriority(1)
                .withStartPriority(1)
                .withExtensionMain(this)
                .build();
    }

    @Override
    public void extensionStart(ExtensionStartInput input, ExtensionStartOutput output) {
        Services.securityRegistry().setAuthenticatorProvider(provided -> this);
        Services.securityRegistry().setAuthorizerProvider(provided -> this);
        gate.whenRevoked(this::putOut);
    }

    @Override
    public void extensionStop(ExtensionStopInput input, ExtensionStopOutput output) {
        inside.clear();
    }

    @Override
    public void onConnect(SimpleAuthInput input, SimpleAuthOutput output) {
        var connection = input.getConnectionInformation();
        var client = input.getClientInformation().getClientId();
        if (open(connection)) {
            output.authenticateSuccessfully();
            return;
        }
        var certificate = certificate(connection);
        var pass = certificate.flatMap(gate::pass);
        if (pass.isEmpty() || !pass.get().client().equals(client)) {
            tell("Not let in at the broker", pass.map(Pass::client).orElse("nobody known"));
            output.failAuthentication(ConnackReasonCode.NOT_AUTHORIZED);
            return;
        }
        inside.put(client, certificate.get());
        output.authenticateSuccessfully();
    }

    @Override
    public void authorizePublish(PublishAuthorizerInput input, PublishAuthorizerOutput output) {
        var packet = input.getPublishPacket();
        boolean allowed =
                allowed(
                        input.getConnectionInformation(),
                        its ->
                                its.maySay(
                                        packet.getTopic(),
                                        packet.getRetain(),
                                        packet.getResponseTopic()));
        if (allowed) {
            output.authorizeSuccessfully();
        } else {
            refuse(input.getClientInformation().getClientId());
            output.failAuthorization();
        }
    }

    @Override
    public void authorizeSubscribe(
            SubscriptionAuthorizerInput input, SubscriptionAuthorizerOutput output) {
        var filter = input.getSubscription().getTopicFilter();
        if (allowed(input.getConnectionInformation(), its -> its.mayHear(filter))) {
            output.authorizeSuccessfully();
        } else {
            refuse(input.getClientInformation().getClientId());
            output.failAuthorization();
        }
    }

    /// Which of a station's rights a message needs.
    @FunctionalInterface
    private interface Needed {
        boolean by(TopicRights rights);
    }

    private boolean allowed(ConnectionInformation connection, Needed needed) {
        if (open(connection)) {
            return true;
        }
        return certificate(connection)
                .flatMap(gate::pass)
                .filter(pass -> allows(pass, needed))
                .isPresent();
    }

    private boolean allows(Pass pass, Needed needed) {
        return switch (pass) {
            case Pass.Service _ -> true;
            case Pass.OfStation station ->
                    needed.by(rights.computeIfAbsent(station, TopicRights::new));
        };
    }

    private void refuse(String client) {
        tell("Refused what is none of its topics", client);
    }

    /// Once for each client: whoever tries without end shall not fill the disk.
    private void tell(String what, String client) {
        if (told.size() < MOST_TOLD && told.add(what + client)) {
            LOG.warn("{}: {} (not logged again)", what, client);
        }
    }

    private static boolean open(ConnectionInformation connection) {
        return connection
                .getListener()
                .filter(listener -> listener.getListenerType() == ListenerType.TCP_LISTENER)
                .isPresent();
    }

    private static Optional<X509Certificate> certificate(ConnectionInformation connection) {
        return connection
                .getClientTlsInformation()
                .flatMap(ClientTlsInformation::getClientCertificate);
    }

    /// Ends each connection whose certificate no longer counts, and nothing of its will is heard.
    void putOut() {
        inside.forEach((client, certificate) -> {
            if (gate.pass(certificate).isEmpty() && inside.remove(client, certificate)) {
                LOG.warn("Put out of the broker: {}", client);
                var _ =
                        Services.clientService()
                                .disconnectClient(client, true)
                                .exceptionally(failure -> {
                                    LOG.error("{} was not put out", client, failure);
                                    return false;
                                });
            }
        });
    }
}
