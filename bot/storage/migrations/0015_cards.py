from tortoise import migrations
from tortoise.migrations import operations as ops
import datetime
from bot.storage.fields import MomentField
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('bot', '0014_shares_told')]

    initial = False

    operations = [
        ops.CreateModel(
            name='CardRow',
            fields=[
                ('id', fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('share', fields.ForeignKeyField('bot.ShareRow', source_field='share_id', db_constraint=True, to_field='id', related_name='cards', on_delete=OnDelete.CASCADE)),
                ('lane', fields.CharField(max_length=150)),
                ('key', fields.CharField(max_length=200)),
                ('sent_id', fields.CharField(max_length=200)),
                ('way', fields.CharField(default='', max_length=500)),
                ('said_at', MomentField(null=False)),
                ('says', fields.IntField(default=0)),
                ('state', fields.SmallIntField(default=0)),
                ('wanted', fields.IntField(default=0)),
                ('due_at', MomentField(default=datetime.datetime.fromisoformat('1970-01-01T00:00:00+00:00'), null=False)),
                ('leased_until', MomentField(default=datetime.datetime.fromisoformat('1970-01-01T00:00:00+00:00'), null=False)),
                ('attempts', fields.IntField(default=0)),
                ('why', fields.CharField(default='', max_length=200)),
            ],
            options={'table': 'cards', 'app': 'bot', 'unique_together': (('lane', 'key', 'sent_id'),), 'indexes': [Index(fields=['state', 'due_at']), Index(fields=['said_at']), Index(fields=['share_id'])], 'pk_attr': 'id', 'table_description': 'A card of a share where a platform can change it: where it stands, and what it says.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='ReachRow',
            fields=[
                ('id', fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('hold_id', fields.IntField()),
                ('leased_until', MomentField(default=datetime.datetime.fromisoformat('1970-01-01T00:00:00+00:00'), null=False)),
            ],
            options={'table': 'reaches', 'app': 'bot', 'pk_attr': 'id', 'table_description': 'A hold that was set, widened or lifted: its cards are still to be looked for.'},
            bases=['Model'],
        ),
    ]
