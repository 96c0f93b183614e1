from tortoise import migrations
from tortoise.migrations import operations as ops
import datetime
from bot.storage.fields import MomentField
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('bot', '0004_reached')]

    initial = False

    operations = [
        ops.CreateModel(
            name='DeliveryRow',
            fields=[
                ('id', fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('occasion', fields.CharField(unique=True, max_length=200)),
                ('lane', fields.CharField(max_length=150)),
                ('person_id', fields.IntField()),
                ('key', fields.CharField(max_length=200)),
                ('command', fields.CharField(max_length=32)),
                ('text', fields.CharField(default='', max_length=500)),
                ('state', fields.SmallIntField(default=0)),
                ('due_at', MomentField(null=False)),
                ('late_at', MomentField(null=False)),
                ('leased_until', MomentField(default=datetime.datetime.fromisoformat('1970-01-01T00:00:00+00:00'), null=False)),
                ('attempts', fields.IntField(default=0)),
                ('sent_id', fields.CharField(default='', max_length=200)),
                ('why', fields.CharField(default='', max_length=200)),
            ],
            options={'table': 'deliveries', 'app': 'bot', 'indexes': [Index(fields=['lane', 'state', 'due_at']), Index(fields=['person_id'])], 'pk_attr': 'id', 'table_description': 'One reply to one person, for one occasion.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='LaneRow',
            fields=[
                ('name', fields.CharField(primary_key=True, unique=True, db_index=True, max_length=150)),
                ('free_at', MomentField(default=datetime.datetime.fromisoformat('1970-01-01T00:00:00+00:00'), null=False)),
            ],
            options={'table': 'lanes', 'app': 'bot', 'pk_attr': 'name', 'table_description': 'A workspace of a platform, and when it may be written to next.'},
            bases=['Model'],
        ),
    ]
