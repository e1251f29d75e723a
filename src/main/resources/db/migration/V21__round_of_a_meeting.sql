-- A round belongs to the meeting in which it is held: its words are sealed with the vault of that meeting and go when those of the meeting go.
-- Meetings belong to another feature: an id without a foreign key.
alter table round
  add column meeting bigint null,
  -- whether people take part within terms of days, each when it suits, instead of all at once
  add column in_terms boolean not null default false,
  -- when the term of the step of now is over; null for a round that has no terms, stands still or is over
  add column due_at datetime(6) null,
  -- whether who still has to write was told so in this step
  add column reminded boolean not null default false,
  add index round_of_meeting (meeting),
  add index round_due (due_at);
-- words that were destroyed
alter table round_card modify words blob null;
-- nobody did what a term did
alter table round_happening modify actor bigint null;
-- Until when one can take part in each step, as it was set when the round was opened; what was added since is in what happened.
create table round_term (
  round_id bigint not null,
  step int not null,
  until_at datetime(6) not null,
  primary key (round_id, step),
  foreign key (round_id) references round (id)
);
