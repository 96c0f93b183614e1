from tortoise import migrations
from tortoise.migrations import operations as ops
import functools
from bot.storage.fields import MomentField
from json import dumps, loads
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('bot', '0009_reports')]

    initial = False

    operations = [
        ops.CreateModel(
            name='CellRow',
            fields=[
                ('id', fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('week', fields.IntField()),
                ('place_id', fields.IntField()),
                ('people', fields.IntField()),
                ('begins_at', MomentField(null=False)),
                ('ends_at', MomentField(null=False)),
                ('counted', fields.BooleanField(default=False, db_default=False)),
                ('said', fields.JSONField(null=True, encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads)),
                ('ideas', fields.JSONField(null=True, encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads)),
                ('tells', fields.IntField(default=0, db_default=0)),
            ],
            options={'table': 'stat_cells', 'app': 'bot', 'unique_together': (('week', 'place_id'),), 'indexes': [Index(fields=['place_id', 'week']), Index(fields=['counted', 'ends_at'])], 'pk_attr': 'id', 'table_description': 'What may be said of a place in a week: written once, when it is over there.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='MemberRow',
            fields=[
                ('person_id', fields.IntField(generated=False, primary_key=True, unique=True, db_index=True)),
                ('block', fields.IntField(default=0)),
                ('place_id', fields.IntField(default=0)),
                ('free_from', fields.IntField(default=0)),
            ],
            options={'table': 'stat_members', 'app': 'bot', 'pk_attr': 'person_id', 'table_description': 'With whom a person is counted now, and not where they were before.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='PlaceRow',
            fields=[
                ('id', fields.IntField(generated=False, primary_key=True, unique=True, db_index=True)),
                ('manager_id', fields.IntField()),
                ('team', fields.CharField(max_length=100)),
            ],
            options={'table': 'stat_places', 'app': 'bot', 'unique_together': (('manager_id', 'team'),), 'pk_attr': 'id', 'table_description': "A manager's people of one team, or of several: where people are counted."},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='ToldRow',
            fields=[
                ('manager_id', fields.IntField(generated=False, primary_key=True, unique=True, db_index=True)),
                ('week', fields.IntField()),
            ],
            options={'table': 'stat_told', 'app': 'bot', 'pk_attr': 'manager_id', 'table_description': 'The last week of which a manager was sent the report.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='WeekRow',
            fields=[
                ('number', fields.IntField(generated=False, primary_key=True, unique=True, db_index=True)),
                ('content', fields.JSONField(null=True, encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads)),
            ],
            options={'table': 'stat_weeks', 'app': 'bot', 'pk_attr': 'number', 'table_description': 'A week for which people were put together, once, and what the desk may read of its ideas.'},
            bases=['Model'],
        ),
        ops.AddField(
            model_name='PersonRow',
            name='shown_since',
            field=MomentField(null=True),
        ),
        ops.AddIndex(
            model_name='PersonRow',
            index=Index(fields=['manager_id']),
        ),
        ops.AddIndex(
            model_name='ShareRow',
            index=Index(fields=['offered_at']),
        ),
        ops.AddIndex(
            model_name='ShareRow',
            index=Index(fields=['opened_at', 'person_id', 'idea_id', 'declared_at', 'state']),
        ),
        ops.AddIndex(
            model_name='ShareRow',
            index=Index(fields=['declared_at', 'person_id', 'idea_id', 'state', 'opened_at']),
        ),
    ]
