package io.jinqiao.channel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.channel.DeskConnected;
import io.jinqiao.channel.DeskDisconnected;
import io.jinqiao.cluster.Signals;
import io.jinqiao.kernel.StaffId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is connected at any of two nodes, with a bus and a clock that the test moves. */
class PresenceTest {

    private static final StaffId LIN = StaffId.next();

    private final List<Object> news = new ArrayList<>();
    private final Wires wires = new Wires();
    private long now;
    private final Presence here = new Presence(new Connections(), wires, news::add, () -> now);
    private final List<byte[]> fromThere = new ArrayList<>();
    private final DesksThere desksThere = new DesksThere();
    private final Presence there = new Presence(desksThere, new Wires(fromThere), _ -> {}, () -> now);

    /** A bus that hands over when the test says so. */
    private static final class Wires implements Signals {

        private final List<byte[]> sent;
        private boolean hears = true;

        Wires() {
            this(new ArrayList<>());
        }

        Wires(List<byte[]> sent) {
            this.sent = sent;
        }

        @Override
        public void publish(String topic, byte[] payload) {
            sent.add(payload);
        }

        @Override
        public void subscribe(String topic, Subscriber subscriber) {}

        @Override
        public boolean alone() {
            return false;
        }

        @Override
        public boolean hears() {
            return hears;
        }
    }

    private static final class DesksThere extends Connections {

        private final Set<StaffId> connected = new HashSet<>();
        private static final Connection SOME = new Connection(null, new Room(1));

        @Override
        List<Connection> of(StaffId staff) {
            return connected.contains(staff) ? List.of(SOME) : List.of();
        }
    }

    private void linComesThere() {
        desksThere.connected.add(LIN);
        there.look(LIN);
        deliver();
    }

    private void deliver() {
        fromThere.forEach(here::heard);
        fromThere.clear();
    }

    @Test
    void whoIsConnectedAnywhereIsConnected() {
        linComesThere();
        assertThat(news).containsExactly(new DeskConnected(LIN));
        desksThere.connected.remove(LIN);
        there.look(LIN);
        deliver();
        assertThat(news).containsExactly(new DeskConnected(LIN), new DeskDisconnected(LIN));
    }

    @Test
    void whatWasNotHeardIsCorrectedByTheNextBeat() {
        linComesThere();
        desksThere.connected.remove(LIN);
        there.look(LIN);
        fromThere.clear();
        there.beat();
        deliver();
        assertThat(news).containsExactly(new DeskConnected(LIN), new DeskDisconnected(LIN));
    }

    @Test
    void aNodeThatDiedHasNoDesksTwentySecondsLater() {
        linComesThere();
        now += Duration.ofSeconds(20).toNanos();
        here.beat();
        assertThat(news).containsExactly(new DeskConnected(LIN));
        now++;
        here.beat();
        assertThat(news).containsExactly(new DeskConnected(LIN), new DeskDisconnected(LIN));
    }

    @Test
    void nobodyIsTakenForGoneWhileThisNodeIsDeaf() {
        linComesThere();
        wires.hears = false;
        now += Duration.ofMinutes(5).toNanos();
        here.beat();
        wires.hears = true;
        now += Duration.ofSeconds(19).toNanos();
        here.beat();
        assertThat(news).containsExactly(new DeskConnected(LIN));
    }

    @Test
    void whoMissedSomethingAsksAndIsTold() {
        linComesThere();
        here.missed();
        wires.sent.forEach(there::heard);
        assertThat(fromThere).isNotEmpty();
    }
}
