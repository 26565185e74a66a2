create schema insight;

-- How far the journal has been counted. It moves in the transaction that changes the counts, so each fact counts exactly once.
create table insight.position (
    single boolean primary key default true check (single),
    number bigint not null check (number >= 0)
);

insert into insight.position (number) values (0);

-- What was heard of each thing: moments and codes, no words of a customer. Made from the journal, and again from it at any time.
create table insight.story (
    key    text primary key,
    points text not null
);

-- Who was in which team on a day, as it was when the day was first counted: counting a day again finds the same.
create table insight.belonging (
    staff_id uuid not null,
    day      date not null,
    team     text not null,
    primary key (staff_id, day)
);

-- Sums by minute, hour and day, each by one dimension; longer spans are sums of days. The key begins with what a report asks for.
create table insight.count (
    grain     text not null check (grain in ('MINUTE', 'HOUR', 'DAY')),
    dimension text not null check (dimension in ('ALL', 'QUEUE', 'TEAM', 'AGENT', 'CHANNEL', 'BUSINESS')),
    measure   text not null,
    at        timestamptz not null,
    value     text not null,
    parent    text not null,
    n         bigint not null,
    primary key (grain, dimension, measure, at, value, parent) include (n)
);

create index count_at on insight.count (at);

-- Each time a day was counted again.
create table insight.recount (
    day     date not null,
    version int not null check (version > 1),
    at      timestamptz not null,
    by_id   uuid not null,
    changed bigint not null check (changed >= 0),
    primary key (day, version)
);

-- What is measured: numerator and denominator are sums of counts. A version is never changed, only followed by another.
create table insight.indicator (
    code         text not null,
    version      int not null check (version > 0),
    place        int not null,
    name_zh      text not null,
    name_en      text not null,
    about_zh     text not null,
    about_en     text not null,
    numerator    text not null,
    denominator  text,
    unit         text not null check (unit in ('COUNT', 'PERCENT', 'SECONDS', 'PER_10K', 'SCORE')),
    good         text not null check (good in ('UP', 'DOWN', 'NONE')),
    target       numeric,
    hidden_below bigint not null default 0,
    open_days    int not null default 0,
    variant      text check (variant in ('WITHOUT_SHORT', 'OF_ANSWERED', 'OF_OFFERED', 'SHORT_IS_GOOD')),
    within       int,
    owner        text not null,
    reason       text not null,
    by_id        uuid,
    since        timestamptz not null,
    primary key (code, version)
);

insert into insight.indicator (code, version, place, name_zh, name_en, about_zh, about_en, numerator, denominator, unit, good, target,
                               hidden_below, open_days, variant, within, owner, reason, since)
values
('contacts', 1, 10, '进线量', 'Contacts', '客户发起的会话数', 'Conversations that customers opened', 'contacts', null, 'COUNT', 'NONE', null, 0, 0, null, null, 'operations', 'shipped', '2026-01-01T00:00:00Z'),
('offered', 1, 20, '请求人工量', 'Queued for a person', '进入人工队列的次数，含转接后再排队', 'Times a conversation took a place in the queue, transfers included', 'offered', null, 'COUNT', 'NONE', null, 0, 0, null, null, 'operations', 'shipped', '2026-01-01T00:00:00Z'),
('answered', 1, 30, '人工接起量', 'Answered', '由坐席接起的次数', 'Times an agent took a conversation from the queue', 'answered', null, 'COUNT', 'NONE', null, 0, 0, null, null, 'operations', 'shipped', '2026-01-01T00:00:00Z'),
('service-level', 1, 40, '服务水平', 'Service level', '60 秒内接起 ÷（排队 − 5 秒内放弃）', 'Answered within 60 seconds, of all queued but those who left within 5', 'answered<=60', 'offered - abandoned<=5', 'PERCENT', 'UP', 90, 0, 0, 'WITHOUT_SHORT', 60, 'operations', 'shipped', '2026-01-01T00:00:00Z'),
('answer-rate', 1, 50, '接通率', 'Answer rate', '接起 ÷ 排队', 'Answered, of all queued', 'answered', 'offered', 'PERCENT', 'UP', 95, 0, 0, null, null, 'operations', 'shipped', '2026-01-01T00:00:00Z'),
('abandon-rate', 1, 60, '放弃率', 'Abandonment', '（放弃 − 5 秒内放弃）÷（排队 − 5 秒内放弃）', 'Left while waiting, those within 5 seconds set aside', 'abandoned - abandoned<=5', 'offered - abandoned<=5', 'PERCENT', 'DOWN', 5, 0, 0, null, null, 'operations', 'shipped', '2026-01-01T00:00:00Z'),
('asa', 1, 70, '平均等待', 'Average wait', '已接起者的排队秒数 ÷ 接起', 'Seconds in the queue of those answered', 'answer-wait-seconds', 'answered', 'SECONDS', 'DOWN', 28, 0, 0, null, null, 'operations', 'shipped', '2026-01-01T00:00:00Z'),
('first-response', 1, 80, '人工首次响应', 'First human response', '从请求人工到坐席第一句话', 'From the request for a person to a person''s first words', 'first-reply-seconds', 'first-replies', 'SECONDS', 'DOWN', 60, 0, 0, null, null, 'operations', 'shipped', '2026-01-01T00:00:00Z'),
('aht', 1, 90, '平均处理时长', 'Handling time', '（服务 + 话后整理）秒数 ÷ 处理量；整理时间只计到人和团队', 'Seconds of service and finishing up, a part handled; finishing is known by person and team only', 'handling-seconds + finishing-seconds', 'handled', 'SECONDS', 'DOWN', 300, 0, 0, null, null, 'operations', 'shipped', '2026-01-01T00:00:00Z'),
('occupancy', 1, 100, '工时利用率', 'Occupancy', '服务与整理 ÷（服务、整理与空闲待接）', 'Time of work, of all time ready or at work', 'work-seconds', 'there-seconds', 'PERCENT', 'DOWN', 88, 0, 0, null, null, 'operations', 'shipped', '2026-01-01T00:00:00Z'),
('transfer-rate', 1, 110, '转接率', 'Transfers', '转接 ÷ 处理量', 'Handed on, of all handled', 'transferred', 'handled', 'PERCENT', 'DOWN', 10, 0, 0, null, null, 'operations', 'shipped', '2026-01-01T00:00:00Z'),
('human-success', 1, 120, '转人工成功率', 'Reached a person when asked', '要求人工后接通 ÷ 要求人工', 'Reached a person, of those who asked for one', 'human-reached', 'human-asked', 'PERCENT', 'UP', 95, 0, 0, null, null, 'operations', 'shipped', '2026-01-01T00:00:00Z'),
('human-wait', 1, 130, '转人工等待', 'Wait when asked', '要求人工者接通前的等待', 'Seconds from asking for a person to one', 'human-wait-seconds', 'human-reached', 'SECONDS', 'DOWN', 30, 0, 0, null, null, 'operations', 'shipped', '2026-01-01T00:00:00Z'),
('containment', 1, 140, '助理独立办结率', 'Contained by the assistant', '无人工且 24 小时内未再来 ÷ 结束的会话', 'Ended without a person and not back within 24 hours, of all ended', 'contained', 'closed', 'PERCENT', 'UP', null, 0, 1, null, null, 'assistant', 'shipped', '2026-01-01T00:00:00Z'),
('fcr', 1, 150, '首次解决率', 'Solved at first contact', '已解决且 7 日内同一客户同一业务未再来 ÷ 已解决', 'Solved and not back in the same business within 7 days, of all solved by people', 'solved - repeated-7', 'solved', 'PERCENT', 'UP', 75, 0, 7, null, null, 'operations', 'shipped', '2026-01-01T00:00:00Z'),
('csat', 1, 160, '满意度', 'Satisfaction', '4–5 分 ÷ 评价数；不足 30 份不显示', 'Ratings of 4 and 5, of all; hidden below 30', 'ratings-good', 'ratings', 'PERCENT', 'UP', 90, 30, 0, null, null, 'service-quality', 'shipped', '2026-01-01T00:00:00Z'),
('rating-mean', 1, 170, '平均评分', 'Mean rating', '评分之和 ÷ 评价数；不足 30 份不显示', 'Points a rating, 1 to 5; hidden below 30', 'rating-points', 'ratings', 'SCORE', 'UP', 4.5, 30, 0, null, null, 'service-quality', 'shipped', '2026-01-01T00:00:00Z'),
('rating-response', 1, 180, '评价率', 'Rated', '评价数 ÷ 结束的会话', 'Ratings, of all conversations ended', 'ratings', 'closed', 'PERCENT', 'UP', null, 0, 0, null, null, 'service-quality', 'shipped', '2026-01-01T00:00:00Z'),
('complaints-10k', 1, 190, '万次投诉率', 'Complaints per 10,000 contacts', '投诉 ÷ 进线 × 10000', 'Complaints filed, per 10,000 contacts', 'complaints', 'contacts', 'PER_10K', 'DOWN', null, 0, 0, null, null, 'complaints', 'shipped', '2026-01-01T00:00:00Z'),
('regulator-share', 1, 200, '监管转办占比', 'From the regulator', '监管转办 ÷ 投诉', 'Complaints that came through the regulator, of all', 'complaints-regulator', 'complaints', 'PERCENT', 'DOWN', null, 0, 0, null, null, 'complaints', 'shipped', '2026-01-01T00:00:00Z'),
('complaint-on-time', 1, 210, '投诉按时率', 'Complaint terms kept', '按时 ÷ 到期', 'Terms of complaints kept, of all that ended or broke', 'complaint-terms-kept', 'complaint-terms', 'PERCENT', 'UP', 100, 0, 0, null, null, 'complaints', 'shipped', '2026-01-01T00:00:00Z'),
('tickets', 1, 220, '新建工单', 'Tickets opened', '新建的工单数', 'Tickets opened', 'tickets-opened', null, 'COUNT', 'NONE', null, 0, 0, null, null, 'operations', 'shipped', '2026-01-01T00:00:00Z'),
('ticket-on-time', 1, 230, '工单按时率', 'Ticket terms kept', '按时 ÷ 到期', 'Terms of tickets kept, of all that ended or broke', 'ticket-terms-kept', 'ticket-terms', 'PERCENT', 'UP', 98, 0, 0, null, null, 'operations', 'shipped', '2026-01-01T00:00:00Z'),
('reopen-rate', 1, 240, '工单重开率', 'Reopened', '关闭后 7 日内重开 ÷ 关闭', 'Reopened within 7 days, of all closed', 'tickets-reopened-7', 'tickets-closed', 'PERCENT', 'DOWN', 3, 0, 0, null, null, 'operations', 'shipped', '2026-01-01T00:00:00Z'),
('words-stopped', 1, 250, '拦截不合规用语', 'Words stopped', '发出前被合规闸门拦下的话', 'Words that the gate stopped before a customer saw them', 'words-stopped', null, 'COUNT', 'DOWN', null, 0, 0, null, null, 'compliance', 'shipped', '2026-01-01T00:00:00Z');
