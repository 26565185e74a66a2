package io.jinqiao.errand.internal;

import static java.util.stream.Collectors.toMap;

import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.Customers;
import io.jinqiao.errand.internal.EntryRepository.Entry;
import io.jinqiao.errand.internal.NoticeRepository.Notice;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.ErrandId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.process.ProcessSheet;
import io.jinqiao.process.Processes;
import io.jinqiao.staff.Staff;
import io.jinqiao.web.SignedIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Errands as the desk shows them. */
@Component
class ErrandDesk {

    private final ErrandRepository errands;
    private final EntryRepository entries;
    private final NoticeRepository notices;
    private final Processes processes;
    private final Customers customers;
    private final Staff staff;
    private final ErrandReach reach;

    ErrandDesk(
            ErrandRepository errands,
            EntryRepository entries,
            NoticeRepository notices,
            Processes processes,
            Customers customers,
            Staff staff,
            ErrandReach reach) {
        this.reach = reach;
        this.errands = errands;
        this.entries = entries;
        this.notices = notices;
        this.processes = processes;
        this.customers = customers;
        this.staff = staff;
    }

    /** @param stepName null while it stands nowhere */
    record Card(
            Errand errand,
            Bilingual process,
            @Nullable Bilingual stepName,
            @Nullable CustomerView customer) {}

    /** A notice with the errand it belongs to. */
    record OpenNotice(Notice notice, Card errand) {}

    record Board(List<Card> errands, List<OpenNotice> notices) {}

    /**
     * @param step what is to be done now; null when it stands nowhere
     * @param refusal why the reader may not do it, as a code; null when they may
     * @param steps every step of its version, so that entries can be read with their questions
     */
    record File(
            Card card,
            ProcessSheet.@Nullable Step step,
            @Nullable String refusal,
            List<ProcessSheet.Step> steps,
            List<Entry> entries,
            List<Notice> notices) {}

    /** What this person may begin. */
    List<ProcessSheet> offered(StaffId me) {
        return processes.byHand(staff.get(me).team());
    }

    Board todo(SignedIn me) {
        var posts = postsAndNone(me.id());
        var open = notices.open(me.id(), posts);
        var cards = cards(reach.only(
                        open.stream()
                                .map(notice -> notice.errand())
                                .distinct()
                                .map(errands::get)
                                .toList(),
                        me))
                .stream()
                .collect(toMap(card -> card.errand().id(), card -> card));
        return new Board(
                board(errands.todo(me.id(), posts), me).errands(),
                open.stream()
                        .filter(notice -> cards.containsKey(notice.errand()))
                        .map(notice -> new OpenNotice(notice, Objects.requireNonNull(cards.get(notice.errand()))))
                        .toList());
    }

    /** What waits for somebody outside, a customer for example, is nobody's and everybody's. */
    private List<String> postsAndNone(StaffId me) {
        var posts = new ArrayList<>(staff.get(me).posts());
        posts.add("");
        return posts;
    }

    Board running(SignedIn me) {
        return board(errands.running(), me);
    }

    Board begunBy(StaffId me) {
        return new Board(cards(errands.begunBy(me)), List.of());
    }

    Board of(CustomerId customer, SignedIn me) {
        return board(errands.of(customer), me);
    }

    Board from(String origin, SignedIn me) {
        return board(errands.from(origin), me);
    }

    private Board board(List<Errand> found, SignedIn me) {
        return new Board(cards(reach.only(found, me)), List.of());
    }

    File file(ErrandId id, StaffId me) {
        var errand = errands.get(id);
        var place = errand.place();
        var version = errand.version();
        var steps = version == null
                ? List.<ProcessSheet.Step>of()
                : processes.sheet(errand.process(), version).steps();
        return new File(
                card(errand, customers(List.of(errand))),
                place == null ? null : step(steps, place.step()),
                place == null
                        ? null
                        : Turns.refusal(place, me, staff.get(me).posts())
                                .map(Refused::code)
                                .orElse(null),
                steps,
                entries.of(id),
                notices.of(id));
    }

    private List<Card> cards(List<Errand> found) {
        var whose = customers(found);
        return found.stream().map(errand -> card(errand, whose)).toList();
    }

    private Map<CustomerId, CustomerView> customers(List<Errand> found) {
        var ids = found.stream()
                .map(Errand::customer)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : customers.all(ids).stream().collect(toMap(CustomerView::id, customer -> customer));
    }

    private Card card(Errand errand, Map<CustomerId, CustomerView> whose) {
        var version = errand.version();
        var place = errand.place();
        var customer = errand.customer();
        var sheet = version == null ? null : processes.sheet(errand.process(), version);
        return new Card(
                errand,
                sheet == null ? new Bilingual(errand.process(), errand.process()) : sheet.name(),
                sheet == null || place == null ? null : sheet.step(place.step()).name(),
                customer == null ? null : whose.get(customer));
    }

    private static ProcessSheet.Step step(List<ProcessSheet.Step> steps, String code) {
        return steps.stream()
                .filter(step -> step.step().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
