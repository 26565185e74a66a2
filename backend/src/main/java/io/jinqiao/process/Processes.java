package io.jinqiao.process;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where matters stand in their processes. Calls take part in the caller's transaction; trouble of the engine does not:
 * what it cannot do now is kept and done later, in order.
 *
 * <p>Data and outcomes are small values (texts, numbers, yes or no) that decisions ask about; never a person's data.
 */
public interface Processes {

    /**
     * A matter enters a process: in the version piloted by its team, or the one in force for all. The team is
     * {@code data.team}, or else the team of whoever begins it.
     *
     * <p>Refuses with {@code process.unknown}, {@code process.not-in-force}, {@code process.already-running}.
     */
    void begin(String process, Subject subject, Map<String, Object> data, Actor by);

    /**
     * A step is done, and the matter goes on to the next. Approvals and two-person checks need {@code approved} in the
     * outcome.
     *
     * <p>Refuses with {@code process.not-running}, {@code process.not-there} when the matter does not stand at that
     * step, {@code process.same-person} when somebody would check their own work, {@code process.decision-missing}.
     */
    void done(Subject subject, String step, Map<String, Object> outcome, Actor by);

    /**
     * The matter goes on as far as its module has come, which says everything that it knows to be done, oldest first. A
     * step that the module does not know (the institution drew it in) is passed once a later one is done; approvals and
     * checks wait for people. Nothing is refused: while the engine is behind nothing happens, and {@code StepReached} tells
     * when to say it again.
     *
     * @param known every step that the module ever does
     */
    void follow(Subject subject, Set<String> known, List<Done> done);

    /** The matter leaves its process before the end: withdrawn, cancelled. One that is not running stays as it is. */
    void end(Subject subject, String reason, Actor by);

    /** What staff may begin by hand, each process in the version that matters of this team go by. */
    List<ProcessSheet> byHand(String team);

    /** Refuses with {@code process.unknown}. */
    ProcessSheet sheet(String process, int version);

    /** Where the matter stands, or how it went; the newest process of the subject. */
    Optional<WhereView> where(Subject subject);
}
