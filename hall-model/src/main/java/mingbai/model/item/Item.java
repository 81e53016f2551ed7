package mingbai.model.item;

import java.util.List;
import java.util.Optional;
import mingbai.model.later.Later;
import mingbai.model.place.BusinessId;

/// One item (事项) as it is disclosed. The fifth disclosure, the people, is the duty roster of the
/// windows that take `handling().business()`. Everything else one may want to know is the guide.
public record Item(
        Head head,
        Basis basis,
        Procedure procedure,
        Fee fee,
        Handling handling,
        @Later Guide guide) {

    /// How many steps a flow has at most.
    public static final int MOST_STEPS = 30;

    public Item(Head head, Basis basis, Procedure procedure, Fee fee, Handling handling) {
        this(head, basis, procedure, fee, handling, Guide.NOTHING);
    }

    /// Which item it is (公开办理事项).
    public record Head(
            ItemCode code, String name, ItemType type, String departmentId, String exerciseLevel) {}

    /// On what legal basis (公开审批依据): the cited articles, and their text where it is at hand.
    public record Basis(Disclosed citation, Disclosed text) {}

    /// By which steps and how fast (公开办理流程及时限); `chart` is how the flow is drawn.
    public record Procedure(
            Disclosed statutoryLimit,
            Disclosed limitReason,
            Disclosed promisedLimit,
            List<FlowStep> flow,
            Evidence flowEvidence,
            @Later Optional<FlowChart> chart) {
        public Procedure {
            flow = List.copyOf(flow);
            if (flow.size() > MOST_STEPS) {
                throw new IllegalArgumentException("a flow has at most " + MOST_STEPS + " steps");
            }
        }

        public Procedure(
                Disclosed statutoryLimit,
                Disclosed limitReason,
                Disclosed promisedLimit,
                List<FlowStep> flow,
                Evidence flowEvidence) {
            this(statutoryLimit, limitReason, promisedLimit, flow, flowEvidence, Optional.empty());
        }
    }

    /// For how much (公开收费标准).
    public record Fee(Charge charge, Disclosed name, Disclosed standard, Disclosed basis) {}

    /// Whether a fee is taken.
    public enum Charge {
        FREE,
        CHARGED,
        UNKNOWN
    }

    /// What to bring and where to go with it.
    public record Handling(
            BusinessId business,
            Disclosed conditions,
            List<Material> materials,
            Disclosed visits,
            Disclosed telephone) {
        public Handling {
            materials = List.copyOf(materials);
        }
    }
}
