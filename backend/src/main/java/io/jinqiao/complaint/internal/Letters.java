package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.events.LetterSent;
import io.jinqiao.compliance.Said;
import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Words;
import io.jinqiao.staff.Staff;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes letters from their templates and lets approved ones out, with proof of what was sent. */
@Component
class Letters {

    private static final int LONGEST = 8000;
    /** What a template may leave open; each is filled in from the case. */
    static final Set<String> BLANKS = Set.of(
            "name",
            "subject",
            "number",
            "received",
            "due",
            "days",
            "reason",
            "outcome",
            "findings",
            "basis",
            "solution",
            "compensation",
            "institution",
            "today");

    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");
    private static final ZoneId HOUSE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter ZH =
            DateTimeFormatter.ofPattern("yyyy年M月d日").withZone(HOUSE);
    private static final DateTimeFormatter EN =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(HOUSE);

    private final LetterRepository letters;
    private final Cases cases;
    private final Terms terms;
    private final Customers customers;
    private final Conversations conversations;
    private final Staff staff;
    private final Utterances utterances;
    private final Clock clock;

    Letters(
            LetterRepository letters,
            Cases cases,
            Terms terms,
            Customers customers,
            Conversations conversations,
            Staff staff,
            Utterances utterances,
            Clock clock) {
        this.letters = letters;
        this.cases = cases;
        this.terms = terms;
        this.customers = customers;
        this.conversations = conversations;
        this.staff = staff;
        this.utterances = utterances;
        this.clock = clock;
    }

    /** What a letter says beside what the case says. */
    record Filling(String reason, int days, @Nullable Instant due, String outcome) {

        static Filling because(String reason) {
            return new Filling(reason, 0, null, "");
        }
    }

    /** As it would be written now. */
    Letter compose(Complaint complaint, Letter.Kind kind, Filling filling, @Nullable String words, StaffId by) {
        var language = customers.get(complaint.customer()).language();
        var template = letters.template(kind, complaint.account().type().name(), language);
        var text = words == null ? fill(template.words(), values(complaint, filling, language)) : words;
        return new Letter(
                Ids.next(),
                complaint.id(),
                kind,
                template.version(),
                template.title(),
                Words.required(text, LONGEST),
                by,
                clock.instant(),
                null,
                null,
                null,
                null);
    }

    Letter draft(Complaint complaint, Letter.Kind kind, Filling filling, @Nullable String words, StaffId by) {
        var far = Progress.of(complaint.state());
        if (kind == Letter.Kind.DECISION && (far.resolution() == null || far.toldAt() != null)) {
            throw Refused.conflict("complaint.wrong-step", "The decision is told once it is carried out");
        }
        var letter = compose(complaint, kind, filling, words, by);
        utterances.pass(complaint, letter.words(), Said.Way.COMPLAINT_LETTER, Actor.of(by));
        letters.add(letter);
        return letter;
    }

    /** Out of the house: into the conversation while it is open, and always into "my matters". */
    Letter send(Complaint complaint, UUID id, Clerk approver) {
        var letter = letters.get(id);
        var now = clock.instant();
        var conversation = complaint.conversation();
        var open = conversation != null && conversations.get(conversation).state() != ConversationView.State.CLOSED;
        var way = open ? "CONVERSATION" : "MATTERS";
        // The rules may have changed since it was written.
        utterances.pass(complaint, letter.words(), Said.Way.COMPLAINT_LETTER, approver.actor());
        var hash = sha256(letter.words());
        letters.sent(id, approver.id(), way, hash, now);
        cases.tell(new LetterSent(
                complaint.id(),
                complaint.number(),
                complaint.customer(),
                complaint.account().business(),
                conversation,
                id,
                letter.kind().name(),
                letter.title(),
                way,
                hash,
                approver.actor(),
                now));
        return letter;
    }

    private Map<String, String> values(Complaint complaint, Filling filling, Language language) {
        var far = Progress.of(complaint.state());
        var findings = far.findings();
        var proposal = far.proposal();
        var resolution = far.resolution();
        var name = complaint.filer().name();
        var due = filling.due() != null
                ? filling.due()
                : terms.statutoryOf(complaint)
                        .map(clockView -> clockView.dueAt())
                        .orElse(complaint.receivedAt());
        return Map.ofEntries(
                Map.entry(
                        "name",
                        name.isEmpty() ? customers.get(complaint.customer()).name() : name),
                Map.entry("subject", complaint.account().subject()),
                Map.entry("number", complaint.number()),
                Map.entry("received", date(complaint.receivedAt(), language)),
                Map.entry("due", date(due.minusSeconds(1), language)),
                Map.entry("days", String.valueOf(filling.days())),
                Map.entry("reason", filling.reason()),
                Map.entry("outcome", filling.outcome()),
                Map.entry("findings", findings == null ? "" : findings.text()),
                Map.entry("basis", findings == null ? "" : findings.basis()),
                Map.entry("solution", resolution == null ? "" : resolution.text()),
                Map.entry(
                        "compensation",
                        proposal == null || proposal.compensation() == 0
                                ? ""
                                : money(proposal.compensation(), language)),
                Map.entry("institution", staff.institution().name().in(language)),
                Map.entry("today", date(clock.instant(), language)));
    }

    private static String money(long fen, Language language) {
        var amount = "¥%,d.%02d".formatted(fen / 100, fen % 100);
        return switch (language) {
            case ZH -> "我行向您补偿 " + amount + "。\n";
            case EN -> "We compensate you with " + amount + ".\n";
        };
    }

    private static String date(Instant at, Language language) {
        return switch (language) {
            case ZH -> ZH.format(at);
            case EN -> EN.format(at);
        };
    }

    private static String fill(String words, Map<String, String> values) {
        return BLANK.matcher(words)
                .replaceAll(blank -> Matcher.quoteReplacement(values.getOrDefault(blank.group(1), blank.group())));
    }

    private static String sha256(String words) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
