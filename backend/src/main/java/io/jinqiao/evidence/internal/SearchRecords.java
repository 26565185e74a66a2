package io.jinqiao.evidence.internal;

import io.jinqiao.catalog.Catalog;
import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.Customers;
import io.jinqiao.evidence.internal.RecordEntry.RecordPage;
import io.jinqiao.evidence.internal.Scope.Span;
import io.jinqiao.journal.FactQuery;
import io.jinqiao.journal.Journal;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView;
import io.jinqiao.ticket.Tickets;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Finds facts by customer, time, business, staff, channel, amount, product or words, from one line (CM6). */
record SearchRecords(
        String line,
        @Nullable CustomerId customer,
        @Nullable Span span,
        @Nullable String business,
        @Nullable Long before,
        SignedIn by,
        Language language) {

    private static final int PAGE = 50;
    private static final int STEP = 200;

    /** How many facts one search for words looks through; the next page goes on from there. */
    private static final int MOST = 4000;

    @Service
    static class Handler {

        private final Journal journal;
        private final Customers customers;
        private final Tickets tickets;
        private final Catalog catalog;
        private final Staff staff;
        private final NameBook names;
        private final SpokenWords spoken;
        private final RecordReach reach;
        private final Clock clock;
        private final ZoneId zone;

        Handler(
                Journal journal,
                Customers customers,
                Tickets tickets,
                Catalog catalog,
                Staff staff,
                NameBook names,
                SpokenWords spoken,
                RecordReach reach,
                Clock clock,
                @Value("${jinqiao.zone:Asia/Shanghai}") ZoneId zone) {
            this.journal = journal;
            this.customers = customers;
            this.tickets = tickets;
            this.catalog = catalog;
            this.staff = staff;
            this.names = names;
            this.spoken = spoken;
            this.reach = reach;
            this.clock = clock;
            this.zone = zone;
        }

        RecordPage handle(SearchRecords asked) {
            var today = LocalDate.ofInstant(clock.instant(), zone);
            var line = SearchLine.read(SearchLine.checked(asked.line()), new DayWords(today), catalog.tree());
            var search = understand(asked, line);
            return search.map(found -> page(found, asked)).orElse(new RecordPage(List.of(), null));
        }

        /** What the journal is asked, and the words it cannot look for itself. */
        private record Search(FactQuery query, List<String> words) {}

        /** Empty when something was named that does not exist. */
        private Optional<Search> understand(SearchRecords asked, SearchLine line) {
            var whom = new ArrayList<CustomerId>();
            var whose = new ArrayList<StaffId>();
            var words = new ArrayList<String>();
            var people = staff.all();
            Optional.ofNullable(asked.customer()).ifPresent(whom::add);
            for (var word : line.rest()) {
                var colleagues = colleagues(word, people);
                var known = colleagues.isEmpty() ? known(word) : List.<CustomerView>of();
                whose.addAll(colleagues);
                known.forEach(customer -> whom.add(customer.id()));
                if (known.isEmpty() && colleagues.isEmpty()) {
                    words.add(word.toLowerCase(Locale.ROOT));
                }
            }
            var subjects = subjects(line);
            if (subjects.isEmpty() && !line.tickets().isEmpty()) {
                return Optional.empty();
            }
            var span = asked.span() != null
                    ? asked.span()
                    : line.days() == null ? Span.ALWAYS : line.days().in(zone);
            var query = FactQuery.newest(STEP)
                    .ofCustomers(whom)
                    .about(subjects)
                    .inBusiness(asked.business() != null ? asked.business() : line.business())
                    .by(whose)
                    .marked(line.marks())
                    .between(span.from(), span.until())
                    .after(asked.before());
            return Optional.of(new Search(query, words));
        }

        /** Who is called exactly so, or has this number when it is said to be one ({@code 工号1024}). */
        private static List<StaffId> colleagues(String word, List<StaffView> people) {
            var number = word.startsWith("工号") ? word.substring(2) : "";
            return people.stream()
                    .filter(person -> person.name().zh().equals(word)
                            || person.name().en().equalsIgnoreCase(word)
                            || person.number().equals(number))
                    .map(StaffView::id)
                    .toList();
        }

        /** A name, a customer number, or the end of a phone number, with its mask or without. */
        private List<CustomerView> known(String word) {
            var tail = word.replaceAll("^\\d{0,3}\\*+", "");
            return tail.length() < 2 ? List.of() : customers.search(tail, 20);
        }

        private List<Subject> subjects(SearchLine line) {
            var ofTickets = line.tickets().stream()
                    .flatMap(number -> tickets.byNumber(number, 20).stream())
                    .flatMap(ticket -> Stream.concat(
                            Stream.of(Subject.of(ticket.id())),
                            Optional.ofNullable(ticket.conversation()).map(Subject::of).stream()));
            var named = line.ids().stream()
                    .flatMap(id -> Stream.of("conversation", "ticket", "customer", "staff", "article")
                            .map(kind -> new Subject(kind, id)));
            return Stream.concat(ofTickets, named).toList();
        }

        private RecordPage page(Search search, SearchRecords asked) {
            var entries = new ArrayList<RecordEntry>();
            var query = search.query();
            for (int looked = 0; looked < MOST; looked += STEP) {
                var facts = journal.find(query);
                for (var entry : entries(reach.only(facts, asked.by()), asked.language())) {
                    if (matches(entry, search.words())) {
                        entries.add(entry);
                    }
                    if (entries.size() == PAGE) {
                        return new RecordPage(entries, entry.number());
                    }
                }
                if (facts.size() < STEP) {
                    return new RecordPage(entries, null);
                }
                query = query.after(facts.getLast().number());
            }
            return new RecordPage(entries, query.after());
        }

        private List<RecordEntry> entries(List<KeptFact> facts, Language language) {
            var whom = facts.stream()
                    .flatMap(fact -> Optional.ofNullable(fact.customer()).stream())
                    .distinct()
                    .toList();
            var known = names.names(language, whom);
            var messages = spoken.behind(facts);
            return facts.stream()
                    .map(fact -> RecordEntry.of(fact, spoken.line(fact, messages.get(fact.number()), known), known))
                    .toList();
        }

        private static boolean matches(RecordEntry entry, List<String> words) {
            var text = (entry.words() + " " + entry.by().name() + " " + entry.kind()).toLowerCase(Locale.ROOT);
            return words.stream().allMatch(text::contains);
        }
    }
}
