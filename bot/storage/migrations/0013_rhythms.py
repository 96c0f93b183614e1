from tortoise import migrations
from tortoise.migrations import operations as ops
import datetime
from bot.storage.fields import MomentField
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('bot', '0012_turns')]

    initial = False

    operations = [
        ops.CreateModel(
            name='OccasionRow',
            fields=[
                ('kind', fields.CharField(primary_key=True, unique=True, db_index=True, max_length=32)),
                ('week', fields.IntField(default=0)),
                ('told_at', MomentField(default=datetime.datetime.fromisoformat('1970-01-01T00:00:00+00:00'), null=False)),
                ('looked_at', MomentField(default=datetime.datetime.fromisoformat('1970-01-01T00:00:00+00:00'), null=False)),
            ],
            options={'table': 'occasions', 'app': 'bot', 'pk_attr': 'kind', 'table_description': 'The last week in which a kind of occasion was told, and when it was last looked for.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='RhythmRow',
            fields=[
                ('person_id', fields.IntField(generated=False, primary_key=True, unique=True, db_index=True)),
                ('idea_at', MomentField(null=True)),
                ('since', MomentField(default=datetime.datetime.fromisoformat('1970-01-01T00:00:00+00:00'), null=False)),
                ('last_on', fields.IntField(default=0)),
                ('unread', fields.IntField(default=0)),
                ('slowed_from', fields.CharField(default='', max_length=16)),
                ('seen_at', MomentField(default=datetime.datetime.fromisoformat('1970-01-01T00:00:00+00:00'), null=False)),
                ('snoozed_until', MomentField(default=datetime.datetime.fromisoformat('1970-01-01T00:00:00+00:00'), null=False)),
                ('back_on', fields.IntField(default=0)),
            ],
            options={'table': 'rhythms', 'app': 'bot', 'indexes': [Index(fields=['idea_at', 'person_id'])], 'pk_attr': 'person_id', 'table_description': 'When somebody hears of ideas, what they read of them, and when they want none or are away.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='SeenRow',
            fields=[
                ('id', fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('manager_id', fields.IntField()),
                ('person_id', fields.IntField()),
                ('week', fields.IntField()),
                ('seen_at', MomentField(null=False)),
            ],
            options={'table': 'stat_seen', 'app': 'bot', 'unique_together': (('person_id', 'week', 'manager_id'),), 'pk_attr': 'id', 'table_description': 'A manager saw what somebody who ticked it posted in a week, and told them so.'},
            bases=['Model'],
        ),
        # whoever chose how often before is looked at as the planner first runs
        ops.RunSQL(
            "INSERT INTO rhythms (person_id, idea_at, since, last_on, unread, slowed_from, seen_at, "
            "snoozed_until, back_on) SELECT id, 0, 0, 0, 0, '', 0, 0, 0 FROM people "
            "WHERE cadence IN ('weekly', 'twice')",
            reverse_sql=ops.RunSQL.noop,
        ),
    ]
