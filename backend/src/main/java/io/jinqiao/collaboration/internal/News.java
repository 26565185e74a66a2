package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.events.RequestAccepted;
import io.jinqiao.collaboration.events.RequestAnswered;
import io.jinqiao.collaboration.events.RequestAsked;
import io.jinqiao.collaboration.events.RequestClosed;
import io.jinqiao.collaboration.events.RequestLate;
import io.jinqiao.collaboration.events.RequestReturned;
import io.jinqiao.collaboration.events.RequestSupplied;
import io.jinqiao.collaboration.events.RequestWarned;
import io.jinqiao.collaboration.events.SystemSilent;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.sla.events.ClockBroken;
import io.jinqiao.sla.events.ClockWarned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Requests put into the words of facts, which hold no words of people. */
final class News {

    private News() {}

    static RequestAsked asked(Request request, @Nullable String system) {
        var it = request.asked();
        return new RequestAsked(
                request.id(),
                request.number(),
                it.about(),
                it.customer(),
                it.business(),
                it.department(),
                it.type(),
                it.urgency().name(),
                system,
                Actor.of(it.by()),
                it.at());
    }

    static RequestAccepted accepted(Request request, StaffId handler, Actor by, Instant at) {
        var it = request.asked();
        return new RequestAccepted(
                request.id(),
                request.number(),
                it.about(),
                it.customer(),
                it.business(),
                it.department(),
                it.type(),
                handler,
                by,
                at);
    }

    static RequestReturned returned(Request request, Actor by, Instant at) {
        var it = request.asked();
        return new RequestReturned(
                request.id(),
                request.number(),
                it.about(),
                it.customer(),
                it.business(),
                it.department(),
                it.type(),
                it.typeName(),
                it.by(),
                by,
                at);
    }

    static RequestSupplied supplied(Request request, Actor by, Instant at) {
        var it = request.asked();
        return new RequestSupplied(
                request.id(),
                request.number(),
                it.about(),
                it.customer(),
                it.business(),
                it.department(),
                it.type(),
                by,
                at);
    }

    static RequestAnswered answered(Request request, @Nullable String system, Actor by, Instant at) {
        var it = request.asked();
        return new RequestAnswered(
                request.id(),
                request.number(),
                it.about(),
                it.customer(),
                it.business(),
                it.department(),
                it.type(),
                it.typeName(),
                it.by(),
                system,
                by,
                at);
    }

    static SystemSilent silent(Request request, String system, String reason, Instant at) {
        var it = request.asked();
        return new SystemSilent(
                request.id(),
                request.number(),
                it.about(),
                it.customer(),
                it.business(),
                it.department(),
                it.type(),
                system,
                reason,
                Actor.SYSTEM,
                at);
    }

    static RequestLate late(Request request, ClockBroken broken, List<StaffId> heads, List<StaffId> told) {
        var it = request.asked();
        return new RequestLate(
                request.id(),
                request.number(),
                it.about(),
                it.customer(),
                it.business(),
                it.department(),
                it.type(),
                it.typeName(),
                broken.term(),
                heads,
                request.handler(),
                told,
                Actor.SYSTEM,
                broken.at());
    }

    static RequestWarned warned(Request request, ClockWarned warned, List<StaffId> told) {
        var it = request.asked();
        return new RequestWarned(
                request.id(),
                request.number(),
                it.about(),
                it.customer(),
                it.business(),
                it.department(),
                it.type(),
                it.typeName(),
                warned.term(),
                warned.percent(),
                warned.dueAt(),
                told,
                Actor.SYSTEM,
                warned.at());
    }

    static RequestClosed closed(Request request, boolean withdrawn, Actor by, Instant at) {
        var it = request.asked();
        return new RequestClosed(
                request.id(),
                request.number(),
                it.about(),
                it.customer(),
                it.business(),
                it.department(),
                it.type(),
                withdrawn,
                by,
                at);
    }
}
