package io.jinqiao.process.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.process.internal.Drawing.Node;
import io.jinqiao.sla.FakeClocks;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedProcessesTest {

    static final List<String> SHIPPED = ShipProcesses.SHIPPED;

    private static final Set<String> POSTS =
            Set.of("agent", "supervisor", "ticket-handler", "complaint-handler", "complaint-head", "department-staff");

    /** The terms that the product's own rules promise. */
    private static final Set<String> RULED = new FakeClocks(Clock.systemUTC()).terms();

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void nothingIsWrongWithAShippedProcess(String code) {
        var drawing = ReadDrawing.of(ShipProcesses.read(code));

        assertThat(CheckDrawing.problems(drawing, code, POSTS, RULED)).isEmpty();
        assertThat(drawing.nodes())
                .allSatisfy(node -> assertThat(node.name().en())
                        .isNotEqualTo(node.name().zh())
                        .isNotEmpty());
    }

    @ParameterizedTest
    @FieldSource("SHIPPED")
    void everyElementOfAShippedProcessHasAPlaceInThePicture(String code) {
        var xml = ShipProcesses.read(code);
        var drawing = ReadDrawing.of(xml);

        assertThat(drawing.nodes()).allSatisfy(node -> assertThat(xml).contains("bpmnElement=\"" + node.id() + "\""));
        assertThat(drawing.ways()).allSatisfy(way -> assertThat(xml).contains("bpmnElement=\"" + way.id() + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"complaint", "complaint-urgent", "complaint-forwarded"})
    void complaintsOfEveryKindGoByTheSameSteps(String code) {
        var drawing = ReadDrawing.of(ShipProcesses.read(code));
        assertThat(drawing.nodes().stream().filter(node -> node.kind().holds()).map(Node::id))
                .containsExactlyInAnyOrder(
                        "received",
                        "graded",
                        "investigating",
                        "proposed",
                        "agreed",
                        "resolved",
                        "told",
                        "satisfied",
                        "closed");
    }

    @Test
    void aCustomerWhoDoesNotAgreeSendsAComplaintBackToBeInvestigated() {
        var drawing = ReadDrawing.of(ShipProcesses.read("complaint"));
        var done = Map.<String, String>of();

        var trail = Walk.of(drawing, done, List.of(done, done, done, done, Map.of("agreed", "false")));

        assertThat(trail.at()).isEqualTo("investigating");
        assertThat(trail.ended()).isFalse();
    }
}
