-- Whether the question how it went is answered: of a plan that got a new day, what was told before stays and the question is open again.
alter table activity_plan
    add column looked_back_at datetime(6) null after look_back,
    add key activity_plan_open (member, looked_back_at, due_on);

update activity_plan set looked_back_at = saved_at where look_back is not null;
