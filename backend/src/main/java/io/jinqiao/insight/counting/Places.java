package io.jinqiao.insight.counting;

/**
 * Where something counts; a part that is not known is empty.
 *
 * @param branch where the person worked who served; {@link #HEAD_OFFICE} for people of no branch
 */
public record Places(String queue, String team, String agent, String channel, String business, String branch) {

    /** No branch can be called so. */
    public static final String HEAD_OFFICE = "*head";

    public static final Places NOWHERE = new Places("", "", "", "", "", "");

    Places queue(String other) {
        return new Places(other, team, agent, channel, business, branch);
    }

    Places team(String other) {
        return new Places(queue, other, agent, channel, business, branch);
    }

    /** With the person whom a fact names so, where they belonged on its day. */
    Places by(Point point, String who) {
        return new Places(
                queue,
                point.text(who + Threads.TEAM),
                point.text(who),
                channel,
                business,
                point.text(who + Threads.BRANCH));
    }

    Places channel(String other) {
        return new Places(queue, team, agent, other, business, branch);
    }

    Places business(String other) {
        return new Places(queue, team, agent, channel, other, branch);
    }
}
